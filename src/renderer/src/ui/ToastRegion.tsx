import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContentBox,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { toasts } from './toast.ts'

/** Where toasts appear, over the foot of the window. */
export const ToastRegion = () => (
  <Region queue={toasts} className="toast-region" aria-label="Messages">
    {({ toast }) => (
      <Toast toast={toast} className={classes('toast', toast.content.tone === 'problem' && 'is-problem')}>
        {toast.content.tone === 'problem' ? <Icon name="alert" /> : null}
        <ToastContentBox className="toast-content">
          <Text slot="title">{toast.content.message}</Text>
        </ToastContentBox>
        {toast.content.action ? (
          <Button
            size="small"
            onPress={() => {
              toasts.close(toast.key)
              toast.content.action?.run()
            }}
          >
            {toast.content.action.label}
          </Button>
        ) : null}
        <Button slot="close" tone="quiet" size="small" className="icon-button" aria-label="Close message">
          <Icon name="close" />
        </Button>
      </Toast>
    )}
  </Region>
)
