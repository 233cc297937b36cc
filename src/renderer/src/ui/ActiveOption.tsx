import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from './classes.ts'

interface ActiveOptionProps {
  readonly id: string
  readonly isActive: boolean
  readonly onHover: () => void
  readonly onTake: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** An option of a list that a field above it steers: the field keeps the focus and the keys, and points here. */
export const ActiveOption = ({ id, isActive, onHover, onTake, className, children }: ActiveOptionProps) => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classes('option', isActive && 'is-active', className)}
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onHover}
      onClick={onTake}
    >
      {children}
    </div>
  )
}
