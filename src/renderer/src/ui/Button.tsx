import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from './classes.ts'

export type ButtonTone = 'plain' | 'go' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly tone?: ButtonTone
  readonly size?: 'medium' | 'small'
  readonly className?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button: `go` for the one main action of a place, `quiet` without a frame, `danger` for what takes away. */
export const Button = ({ tone = 'plain', size = 'medium', className, ...props }: ButtonProps) => (
  <AriaButton {...props} className={classes('button', `button-${tone}`, size === 'small' && 'is-small', className)} />
)
