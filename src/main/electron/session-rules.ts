import type { Session } from 'electron'
import { isAllowedPermission, isLoadableAddress } from './policy.ts'

/** Refuses every permission but the few needed, and every request that would leave the machine. */
export const applySessionRules = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowedPermission(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLoadableAddress(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}
