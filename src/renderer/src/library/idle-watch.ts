/**
 * Tells whether nobody was there for `limit` ms. Asked from time to time and with each sign of life: the first sign after
 * a longer pause comes too late, as when a machine wakes. Once it has said so, the time begins anew.
 * @param clock ms of any beginning
 */
export const createIdleWatch = (limit: number, clock: () => number): ((isSign: boolean) => boolean) => {
  let last = clock()
  return (isSign) => {
    const now = clock()
    const isIdle = now - last >= limit
    if (isIdle || isSign) last = now
    return isIdle
  }
}
