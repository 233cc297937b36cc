/** The passphrases a library is given in turn, while it is killed. */
export const passphrases = ['ferry copper window', 'lantern gravel orchard'] as const
