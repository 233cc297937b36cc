/**
 * How the packaged app's runtime is set, and why. What is on is on because turning it off would take a guard away.
 * @type {Readonly<Record<string, {readonly on: boolean, readonly why: string}>>}
 */
export const fuses = {
  RunAsNode: { on: false, why: 'nobody runs other programs in its name' },
  EnableCookieEncryption: { on: true, why: 'there are no cookies; should there be, they are not plain' },
  EnableNodeOptionsEnvironmentVariable: { on: false, why: 'the environment adds no code' },
  EnableNodeCliInspectArguments: { on: false, why: 'no debugger is let in' },
  EnableEmbeddedAsarIntegrityValidation: {
    on: true,
    why: 'a changed archive is not run, where the system supports it',
  },
  OnlyLoadAppFromAsar: { on: true, why: 'no folder put beside the archive is run in its place' },
  GrantFileProtocolExtraPrivileges: { on: false, why: 'pages are served by Attest, never read as files' },
}

const onByte = '1'.charCodeAt(0)

/**
 * Sets the fuses in a runtime's binary.
 * @param {string} executable
 */
export async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = (await import('@electron/fuses')).default
  const wanted = Object.entries(fuses).map(([name, { on }]) => [FuseV1Options[/** @type {any} */ (name)], on])
  await flipFuses(executable, { version: FuseVersion.V1, ...Object.fromEntries(wanted) })
}

/**
 * What the fuses of a runtime's binary are, read from its bytes.
 * @param {string} executable
 * @returns {Promise<Readonly<Record<string, boolean>>>} of those that are set here
 */
export async function readFuses(executable) {
  const { getCurrentFuseWire, FuseV1Options } = (await import('@electron/fuses')).default
  /** @type {Readonly<Record<string, unknown>>} */
  const wire = await getCurrentFuseWire(executable)
  const isOn = (/** @type {string} */ name) => wire[String(FuseV1Options[/** @type {any} */ (name)])] === onByte
  return Object.fromEntries(Object.keys(fuses).map((name) => [name, isOn(name)]))
}
