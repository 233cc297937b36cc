import { useCall, useCommand } from '../api/use-client.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { EditableField } from '../ui/EditableField.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'
import { ExportProfilesSection } from './ExportProfilesSection.tsx'
import { ConfidentialSection } from './ConfidentialSection.tsx'
import { BackupsSection } from './BackupsSection.tsx'
import { HouseRulesSection } from './HouseRulesSection.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

/** Who edits, how the window looks, and where the data lives. */
export const SettingsScreen = () => {
  const settings = useCall('settings.get', {})
  const info = useCall('library.info', {})
  const change = useCommand('settings.change')
  const error = settings.error ?? info.error
  if (error) {
    const retry = () => {
      void settings.refetch()
      void info.refetch()
    }
    return <ErrorNote error={error} onRetry={retry} />
  }
  if (!settings.data || !info.data) return <p className="screen-note">Opening…</p>
  const { editor, libraryName, theme, suggestions, lockAfter } = settings.data
  return (
    <section className="settings" aria-labelledby="settings-title">
      <header className="screen-header">
        <h1 id="settings-title">Settings</h1>
      </header>
      <div className="settings-body">
        <section aria-labelledby="settings-you">
          <h2 id="settings-you">You</h2>
          <EditableField
            label="Editor name"
            value={editor}
            isRequired
            description="Stands beside every change you make."
            onSave={(value) => change.mutateAsync({ editor: value })}
          />
        </section>
        <section aria-labelledby="settings-look">
          <h2 id="settings-look">Look</h2>
          <ThemeChoice
            value={theme}
            onChange={(value) =>
              change.mutate(
                { theme: value },
                { onError: (problem) => toast({ message: messageOf(problem), tone: 'problem' }) },
              )
            }
          />
        </section>
        <section aria-labelledby="settings-suggestions">
          <h2 id="settings-suggestions">Suggestions</h2>
          <Checkbox
            isSelected={suggestions === 'on'}
            onChange={(isOn) =>
              change.mutate(
                { suggestions: isOn ? 'on' : 'off' },
                { onError: (problem) => toast({ message: messageOf(problem), tone: 'problem' }) },
              )
            }
          >
            Suggest quotes, claims and their sources in open articles
          </Checkbox>
          <p className="faint">Read on this machine, by rules. Nothing is tagged before you accept it.</p>
        </section>
        <ExportProfilesSection />
        <HouseRulesSection />
        <section aria-labelledby="settings-library">
          <h2 id="settings-library">Library</h2>
          <EditableField
            label="Library name"
            value={libraryName}
            placeholder={info.data.name}
            description="What this library is called in the window. Empty: its file’s name."
            onSave={(value) => change.mutateAsync({ libraryName: value })}
          />
          <dl className="facts">
            <dt>Where the data lives</dt>
            <dd className="selectable">{info.data.folder}</dd>
            <dt>Version</dt>
            <dd className="selectable">Attest {info.data.appVersion}</dd>
          </dl>
          <p className="faint">Nothing leaves this machine: Attest makes no request to any network.</p>
        </section>
        <BackupsSection folder={info.data.backupFolder} />
        <ConfidentialSection
          isConfidential={info.data.isConfidential}
          lockAfter={lockAfter}
          onLockAfter={(value) =>
            change.mutate(
              { lockAfter: value },
              { onError: (problem) => toast({ message: messageOf(problem), tone: 'problem' }) },
            )
          }
        />
      </div>
    </section>
  )
}
