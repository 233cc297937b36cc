import { useRef } from 'react'
import { FileTrigger } from 'react-aria-components'
import { misfitsOf, readHouseRules } from '../../../core/check/house-rules.ts'
import { ruleGroups } from '../../../core/check/rule.ts'
import { allRules } from '../../../core/check/rules.ts'
import { readSpellingLines, spellingLines } from '../../../core/check/spelling-lines.ts'
import { withRuleSetting } from '../../../core/check/with-rule-setting.ts'
import type { HouseRules } from '../../../core/model/house-rules.ts'
import { useCall, useClient, useCommand } from '../api/use-client.tsx'
import { Button } from '../ui/Button.tsx'
import { EditableField } from '../ui/EditableField.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'
import { RuleItem } from './RuleItem.tsx'

/** How the house wants its articles checked: rule by rule, with its spellings; to and from a file. */
export const HouseRulesSection = () => {
  const client = useClient()
  const changing = useRef<Promise<unknown>>(Promise.resolve())
  const stored = useCall('houseRules.get', {})
  const set = useCommand('houseRules.set')
  const writeFile = useCommand('houseRules.export')
  const houseRules = stored.data
  if (stored.error) return <ErrorNote error={stored.error} onRetry={() => void stored.refetch()} />
  if (!houseRules) return null

  const tell = (problem: unknown) => toast({ message: messageOf(problem), tone: 'problem' })
  /** One change after the other, each of what the one before has left: none is made on rules that are out of date. */
  const keep = (changed: (now: HouseRules) => HouseRules): Promise<unknown> => {
    const kept = changing.current.then(async () => {
      const next = changed(await client.call('houseRules.get', {}))
      await set.mutateAsync(next as Parameters<typeof set.mutateAsync>[0])
    })
    changing.current = kept.catch(() => {})
    return kept
  }
  const readFile = async (file: File | undefined) => {
    if (!file) return
    try {
      const read = readHouseRules(await file.text())
      await keep(() => read)
      const misfits = misfitsOf(read, allRules)
      toast({ message: misfits.length === 0 ? 'House rules read.' : `House rules read. ${misfits.join(' ')}` })
    } catch (problem) {
      tell(problem)
    }
  }
  const saveSpellings = async (text: string) => {
    const { spellings, problem } = readSpellingLines(text)
    if (problem !== null) throw new Error(`“${problem}” names no other spelling: write “Kyiv: Kiev, Kiew”.`)
    await keep((now) => ({ ...now, spellings }))
  }
  return (
    <section aria-labelledby="settings-house-rules">
      <h2 id="settings-house-rules">House rules</h2>
      <p className="faint">
        What articles are checked by. A finding of a blocking rule keeps an article from being cleared.
      </p>
      {ruleGroups.map((group) => (
        <div key={group} className="house-rule-group">
          <h3>{group}</h3>
          <ul aria-label={group}>
            {allRules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  houseRules={houseRules}
                  onChange={(setting) => keep((now) => withRuleSetting(now, rule.id, setting)).catch(tell)}
                />
              ))}
          </ul>
        </div>
      ))}
      <EditableField
        label="Preferred spellings"
        value={spellingLines(houseRules.spellings)}
        rows={4}
        placeholder="Kyiv: Kiev, Kiew"
        description="One a line: as the house writes it, a colon, and how it is not to be written."
        onSave={saveSpellings}
      />
      <div className="house-rule-files">
        <FileTrigger acceptedFileTypes={['application/json']} onSelect={(files) => void readFile(files?.[0])}>
          <Button>Read from a file…</Button>
        </FileTrigger>
        <Button
          onPress={() =>
            writeFile.mutate(
              {},
              { onError: tell, onSuccess: ({ saved }) => saved !== null && toast({ message: `Written as ${saved}.` }) },
            )
          }
        >
          Write to a file…
        </Button>
      </div>
    </section>
  )
}
