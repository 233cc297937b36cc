import type { Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Text,
  TextArea,
} from 'react-aria-components'
import { classes } from './classes.ts'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly label: string
  /** The label is a name for screen readers only. */
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string
  /** Several lines: how many are shown. */
  readonly rows?: number
  readonly className?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A labelled field for a line of text, or for several with `rows`. */
export const TextField = (props: TextFieldProps) => {
  const { label, hideLabel, placeholder, description, error, rows, className, inputRef, ...field } = props
  return (
    <AriaTextField
      {...field}
      className={classes('field', className)}
      isInvalid={Boolean(error)}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="label">{label}</Label>}
      {rows ? (
        <TextArea className="input" rows={rows} placeholder={placeholder ?? ''} />
      ) : (
        <Input className="input" placeholder={placeholder ?? ''} {...(inputRef ? { ref: inputRef } : {})} />
      )}
      {description ? (
        <Text slot="description" className="field-note">
          {description}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  )
}
