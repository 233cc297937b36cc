import type { Notice } from '../../core/notice.ts'
import type { ErrorCode } from '../../core/errors.ts'
import type { Ports } from '../ports.ts'
import type { ClosingPorts } from './opening-dispatch.ts'

/** What the library asks of the shell: all that is not done to the library itself. */
export type ShellPorts = Omit<Ports, keyof ClosingPorts>

/** What the thread is started with. */
export interface ThreadStart {
  readonly libraryPath: string
  readonly samplesFolder: string
  readonly appVersion: string
}

/** What came of asking the shell: its answer, a failure for the user, or a fault. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string } }
  | { readonly fault: unknown }

/** To the library's thread: a call from the window, what came of asking the shell, or the end. */
export type ToThread =
  | { readonly kind: 'call'; readonly id: number; readonly name: unknown; readonly input: unknown }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'close' }

/**
 * From the library's thread: the reply to a call as JSON text, something for the shell to do, what the window is to know, whether the
 * library is open, and that a fault nobody caught was noted.
 */
export type FromThread =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: string }
  | { readonly kind: 'ask'; readonly id: number; readonly port: keyof ShellPorts; readonly given: readonly unknown[] }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'opened'; readonly isOpen: boolean }
  | { readonly kind: 'fault' }
