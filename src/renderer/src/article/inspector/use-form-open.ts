import { useEffect, useState } from 'react'
import type { InspectorAsk, InspectorPart } from './inspector-part.ts'

/** Whether a section's form is open: where it was asked for, each time anew, and where something typed is waiting. */
export const useFormOpen = (ask: InspectorAsk | null, part: InspectorPart, isHeld: boolean) => {
  const isAsked = ask?.part === part
  const [isOpen, setOpen] = useState(isAsked || isHeld)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking opens it, the same part asked for again too
  useEffect(() => {
    if (isAsked) setOpen(true)
  }, [ask])
  return [isOpen, setOpen] as const
}
