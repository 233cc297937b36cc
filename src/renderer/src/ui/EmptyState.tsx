import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

interface EmptyStateProps {
  readonly icon: IconName
  readonly title: string
  /** What to do next. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** What stands where there is nothing yet. */
export const EmptyState = ({ icon, title, children, actions }: EmptyStateProps) => (
  <div className="empty-state">
    <Icon name={icon} />
    <p className="empty-title">{title}</p>
    {children ? <div className="empty-text">{children}</div> : null}
    {actions ? <div className="empty-actions">{actions}</div> : null}
  </div>
)
