import type { Source } from '../../../core/model/source.ts'
import { Icon } from './Icon.tsx'
import { kindLook, roleOf } from './source-look.ts'

interface SourceLineProps {
  readonly source: Source
  /** The alias, function or affiliation that fitted, or empty. */
  readonly via: string
}

/** A source in the picker's list: kind, name, what it is, and why it fits. */
export const SourceLine = ({ source, via }: SourceLineProps) => {
  const role = roleOf(source)
  const says = via !== '' && via !== source.function && via !== source.affiliation
  return (
    <>
      <Icon name={kindLook[source.kind].icon} />
      <span className="option-text">
        <span className="source-name">{source.name}</span>
        {source.protected ? <Icon name="shield" /> : null}
        <span className="visually-hidden">
          , {kindLook[source.kind].label}
          {source.protected ? ', protected' : ''}
        </span>
        {role ? <span className="source-role">{role}</span> : null}
        {says ? <span className="source-via">also “{via}”</span> : null}
      </span>
    </>
  )
}
