/**
 * Says in one line what the set-up does now. It goes to standard error, so that a command's own output stays clean.
 * @param {string} line
 */
export function announce(line) {
  process.stderr.write(`attest: ${line}\n`)
}
