import { useEffect, useRef } from 'react'
import { createIdleWatch } from './idle-watch.ts'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** How often the time is looked at, in ms. */
const lookEvery = 5000

/** Runs `onIdle` once nothing was pressed or moved in the window for `limit` ms; never where `limit` is null. */
export const useIdle = (limit: number | null, onIdle: () => void): void => {
  const latest = useRef(onIdle)
  latest.current = onIdle
  useEffect(() => {
    if (limit === null) return
    const isIdle = createIdleWatch(limit, Date.now)
    const look = (isSign: boolean): void => {
      if (isIdle(isSign)) latest.current()
    }
    const onSign = () => look(true)
    const timer = setInterval(() => look(false), lookEvery)
    for (const sign of signs) window.addEventListener(sign, onSign, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, onSign, { capture: true })
    }
  }, [limit])
}
