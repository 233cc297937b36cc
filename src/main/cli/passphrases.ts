import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { AttestError } from '../../core/errors.ts'
import { passphraseHint } from '../../core/model/passphrase.ts'

/** Where the command line takes passphrases from: never from an argument, which every program of the machine can see. */
export interface Passphrases {
  /** The one a library has. */
  readonly present: () => Promise<string>
  /** A new one, asked for twice. */
  readonly chosen: () => Promise<string>
}

const noTerminal = (): AttestError =>
  new AttestError('library_locked', 'A passphrase is wanted: use a terminal, or give it with --passphrase-fd.')

/** Asks on the terminal; what is typed is not shown. */
const ask = async (question: string): Promise<string> => {
  if (!process.stdin.isTTY) throw noTerminal()
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    process.stderr.write(question)
    const interrupted = new Promise<never>((_resolve, reject) =>
      terminal.once('close', () => reject(new AttestError('library_locked', 'No passphrase was given.'))),
    )
    return await Promise.race([terminal.question(''), interrupted])
  } finally {
    process.stderr.write('\n')
    terminal.close()
  }
}

const onTerminal: Passphrases = {
  present: () => ask('Passphrase: '),
  chosen: async () => {
    process.stderr.write('A lost passphrase cannot be recovered: nobody can open the library without it.\n')
    const first = await ask('New passphrase: ')
    process.stderr.write(`${passphraseHint(first).sentence}\n`)
    if ((await ask('Once more: ')) === first) return first
    throw new AttestError('invalid_input', 'The two are not the same. Nothing was changed.')
  },
}

/** Reads them from an open file, a line each, in the order they are wanted: first the one there is, then the new one. */
const fromFile = (descriptor: number): Passphrases => {
  let lines: string[] | null = null
  const next = async (): Promise<string> => {
    lines ??= readFileSync(descriptor, 'utf8').split(/\r?\n/)
    const line = lines.shift()
    if (!line) throw noTerminal()
    return line
  }
  return { present: next, chosen: next }
}

/** @param descriptor of an open file that holds them; null to ask on the terminal */
export const passphrasesFrom = (descriptor: number | null): Passphrases =>
  descriptor === null ? onTerminal : fromFile(descriptor)
