import type { Virtualizer } from '@tanstack/react-virtual'
import type { ReactNode } from 'react'

interface VirtualRowsProps {
  readonly virtualizer: Virtualizer<HTMLElement, Element>
  readonly render: (index: number) => ReactNode
}

/** Draws the rows that are seen, each at its place in the height of the whole list. */
export const VirtualRows = ({ virtualizer, render }: VirtualRowsProps) => (
  <div className="virtual-rows" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
    {virtualizer.getVirtualItems().map(({ key, index, start }) => (
      <div
        key={key}
        ref={virtualizer.measureElement}
        data-index={index}
        role="presentation"
        className="virtual-row"
        style={{ transform: `translateY(${start}px)` }}
      >
        {render(index)}
      </div>
    ))}
  </div>
)
