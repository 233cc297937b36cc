import { useEffect, useRef, useState } from 'react'
import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { SearchField } from '../ui/SearchField.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { useStable } from '../ui/use-stable.ts'
import { withPart } from './filter-words.ts'

const typingPause = 150

interface TextFilterProps {
  readonly filter: LedgerFilter
  readonly onChange: (filter: LedgerFilter) => void
}

/** Words in the quote or in its source's name; the rows follow a moment after the last letter. */
export const TextFilter = ({ filter, onChange }: TextFilterProps) => {
  const given = filter.text ?? ''
  const [typed, setTyped] = useState(given)
  const field = useRef<HTMLInputElement>(null)
  const sent = useRef(given)
  const send = useStable((text: string) => onChange(withPart(filter, 'text', text)))
  useShortcut('/', () => field.current?.focus())

  // Taken away elsewhere (a chip, "Clear all"): the field follows.
  useEffect(() => {
    if (given !== sent.current) setTyped(given)
    sent.current = given
  }, [given])
  useEffect(() => {
    const text = typed.trim().slice(0, 200)
    if (text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      send(text)
    }, typingPause)
    return () => clearTimeout(timer)
  }, [typed, send])

  return <SearchField label="Words in quote or source" value={typed} onChange={setTyped} inputRef={field} />
}
