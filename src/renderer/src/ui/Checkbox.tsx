import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { classes } from './classes.ts'

interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** The label; without one, `label` names the box. */
  readonly children?: ReactNode
  readonly label?: string
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
  readonly excludeFromTabOrder?: boolean
  readonly className?: string
}

/** Something that is so or not. */
export const Checkbox = ({ children, label, className, ...props }: CheckboxProps) => (
  <AriaCheckbox {...props} {...(label ? { 'aria-label': label } : {})} className={classes('checkbox', className)}>
    {({ isIndeterminate }) => (
      <>
        <svg className="checkbox-box" viewBox="0 0 16 16" aria-hidden="true">
          <path d={isIndeterminate ? 'M4 8h8' : 'M3.5 8.4l3 3 6-6.6'} />
        </svg>
        {children}
      </>
    )}
  </AriaCheckbox>
)
