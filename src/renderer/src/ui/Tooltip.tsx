import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'

interface TooltipProps {
  readonly text: string
  readonly keys?: string | undefined
  /** One focusable control. */
  readonly children: ReactElement
}

/** Says more about a control while it is hovered or focused by keyboard. */
export const Tooltip = ({ text, keys, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={80}>
    {children}
    <AriaTooltip className="tooltip" offset={6}>
      {text}
      {keys ? <Kbd keys={keys} /> : null}
    </AriaTooltip>
  </TooltipTrigger>
)
