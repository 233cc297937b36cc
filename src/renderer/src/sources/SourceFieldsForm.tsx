import {
  isAnonymous,
  type Source,
  type SourceFields,
  type SourceKind,
  sourceKinds,
  sourceTerms,
  type Terms,
} from '../../../core/model/source.ts'
import { useClient } from '../api/use-client.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { EditableField } from '../ui/EditableField.tsx'
import { Icon } from '../ui/Icon.tsx'
import { messageOf } from '../ui/message-of.ts'
import { Select } from '../ui/Select.tsx'
import { kindLook, termsLabel } from '../ui/source-look.ts'
import { toast } from '../ui/toast.ts'
import { AliasesField } from './AliasesField.tsx'

/** What the registry knows of a source, each field saved as it is left. */
export const SourceFieldsForm = ({ source }: { readonly source: Source }) => {
  const client = useClient()
  const save = (fields: Partial<SourceFields>) =>
    client.call('changes.apply', { changes: [{ type: 'source.change', id: source.id, fields }] })
  const saveOrSay = (fields: Partial<SourceFields>) =>
    void save(fields).catch((error: unknown) => toast({ message: messageOf(error), tone: 'problem' }))
  return (
    <section className="source-fields" aria-label="About the source">
      <EditableField
        label="Name"
        value={source.name}
        isRequired
        maxLength={500}
        onSave={(name) => save({ name })}
        className="is-wide"
      />
      <Select<SourceKind>
        label="Kind"
        value={source.kind}
        options={sourceKinds.map((kind) => ({
          id: kind,
          label: kindLook[kind].label,
          icon: <Icon name={kindLook[kind].icon} />,
        }))}
        onChange={(kind) => saveOrSay({ kind })}
      />
      <Select<Terms>
        label="Terms"
        value={source.terms}
        options={sourceTerms.map((terms) => ({ id: terms, label: termsLabel[terms] }))}
        onChange={(terms) => saveOrSay({ terms })}
      />
      <EditableField
        label="Function"
        value={source.function}
        maxLength={500}
        placeholder="chair, spokesperson"
        className="is-wide"
        onSave={(value) => save({ function: value })}
      />
      <EditableField
        label="Affiliation"
        value={source.affiliation}
        maxLength={500}
        className="is-wide"
        onSave={(affiliation) => save({ affiliation })}
      />
      <AliasesField aliases={source.aliases} onSave={(aliases) => save({ aliases: [...aliases] })} />
      <EditableField
        label="Description for readers"
        value={source.description}
        maxLength={500}
        className="is-wide"
        description="How it may be described when it is not named."
        onSave={(description) => save({ description })}
      />
      <div className={source.protected ? 'source-protected is-on is-wide' : 'source-protected is-wide'}>
        <Icon name="shield" />
        <Checkbox isSelected={source.protected} onChange={(isProtected) => saveOrSay({ protected: isProtected })}>
          <span>
            <b>Protected source</b>
            <small>The identity must not leave the desk.</small>
          </span>
        </Checkbox>
      </div>
      {isAnonymous(source) ? (
        <>
          <EditableField
            label="Why it is not named"
            value={source.anonymityReason}
            rows={2}
            maxLength={2000}
            className="is-wide"
            description="What would happen to it. For the desk alone."
            onSave={(anonymityReason) => save({ anonymityReason })}
          />
          <EditableField
            label="Agreed to by"
            value={source.anonymityApprovedBy}
            maxLength={500}
            placeholder="News editor, 2 March"
            className="is-wide"
            onSave={(anonymityApprovedBy) => save({ anonymityApprovedBy })}
          />
        </>
      ) : null}
      <EditableField
        label="Private note"
        value={source.note}
        rows={3}
        maxLength={20_000}
        className="is-wide"
        description="Contact and remarks, for the desk alone."
        onSave={(note) => save({ note })}
      />
    </section>
  )
}
