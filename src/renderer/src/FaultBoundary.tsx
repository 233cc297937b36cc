import { Component, type ReactNode } from 'react'
import type { Client } from './api/client.ts'
import { ClosingGuard } from './article/ClosingGuard.tsx'
import { saveOpenSessions } from './article/session/open-sessions.ts'
import { keepsFailing, openAgain } from './open-again.ts'
import { Button } from './ui/Button.tsx'
import { messageOf } from './ui/message-of.ts'

interface FaultBoundaryProps {
  readonly client: Client
  readonly children: ReactNode
}

type Standing = { readonly name: 'sound' | 'saving' | 'saved' } | { readonly name: 'unsaved'; readonly problem: string }

/**
 * What stands between a fault of the page and an empty window: the fault is noted, what is open is saved, and the page
 * is opened again where it stood. Where it keeps failing, or cannot save, the editor is asked.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, Standing> {
  override state: Standing = { name: 'sound' }

  static getDerivedStateFromError = (): Standing => ({ name: 'saving' })

  override componentDidCatch(error: unknown): void {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(`A thrown ${typeof error}.`)
    // A library that is closed takes no note, and the console has the fault already.
    this.props.client.call('log.add', { name, message, stack }).catch(() => {})
    this.save()
  }

  readonly save = (): void => {
    this.setState({ name: 'saving' })
    saveOpenSessions().then(
      () => (keepsFailing() ? this.setState({ name: 'saved' }) : openAgain(location.hash)),
      (problem: unknown) => this.setState({ name: 'unsaved', problem: messageOf(problem) }),
    )
  }

  override render(): ReactNode {
    const { state } = this
    if (state.name === 'sound') return this.props.children
    return (
      <>
        <main className="library-gate" role="alert">
          <h1>{keepsFailing() ? 'The window keeps failing' : 'The window failed'}</h1>
          {state.name === 'saving' ? <p>What is open is being saved.</p> : null}
          {state.name === 'saved' ? (
            <>
              <p>Everything is saved. The last screen cannot be shown; the desk probably can.</p>
              <Button tone="go" autoFocus onPress={() => openAgain('')}>
                Open the desk
              </Button>
            </>
          ) : null}
          {state.name === 'unsaved' ? (
            <>
              <p>{state.problem}</p>
              <p>What was written since the last save is still in the window.</p>
              <div className="screen-actions">
                <Button tone="danger" onPress={() => openAgain(location.hash)}>
                  Open again without it
                </Button>
                <Button tone="go" autoFocus onPress={this.save}>
                  Try again
                </Button>
              </div>
            </>
          ) : null}
        </main>
        <ClosingGuard />
      </>
    )
  }
}
