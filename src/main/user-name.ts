import { userInfo } from 'node:os'

/** The name of the account Attest runs under; empty where the system has none for it. */
export const userName = (): string => {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
