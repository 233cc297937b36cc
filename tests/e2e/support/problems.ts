import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import type { BrowserContext, ElectronApplication } from '@playwright/test'

/** What Chromium ("[pid:date:level:file(line)] …"), the toolkit and the test's own debugger write to stderr. */
const ofTheRuntime =
  /^\[\d+:\d{4}\/[\d.]+:|^$|Gtk-|dconf|libva|MESA|dbus|^Debugger |^Waiting for the debugger|nodejs\.org/

/** What the window is served, and the page that is printed to a PDF. */
const isOwnAddress = (address: string): boolean => /^(app:\/\/(attest|print)\/|data:|blob:)/.test(address)

/**
 * Watches an app for what must never happen in any test: an error on the console, an uncaught one, a request that
 * leaves the app, or a fault the main process reports.
 * @returns what was seen until now, a line each
 */
export const watchForProblems = (electron: ElectronApplication): (() => readonly string[]) => {
  const problems: string[] = []
  const context: BrowserContext = electron.context()
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = request.url()
    // Exports are opened as files, in windows of the test that watch for themselves.
    if (isOwnAddress(url) || request.frame().page() !== context.pages()[0]) return
    problems.push(`request: ${request.method()} ${url}`)
  })
  const { stderr } = electron.process()
  if (stderr)
    createInterface(stderr).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured)
      if (!ofTheRuntime.test(line)) problems.push(`main process: ${line}`)
    })
  return () => problems
}
