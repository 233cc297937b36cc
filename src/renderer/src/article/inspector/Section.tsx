import { type ReactNode, useId } from 'react'
import type { InspectorPart } from './inspector-part.ts'

interface SectionProps {
  readonly part: InspectorPart
  readonly title: string
  /** What stands at the end of the title's line. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** A titled part of the inspector. */
export const Section = ({ part, title, end, children }: SectionProps) => {
  const id = useId()
  return (
    <section className="inspector-section" data-part={part} aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {end}
      </header>
      {children}
    </section>
  )
}
