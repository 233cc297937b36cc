import { type ComponentType, useEffect, useState } from 'react'

/** A screen whose program is read after the window's first paint, or when the screen is opened before that. */
export interface LaterScreen<Props> {
  readonly Screen: ComponentType<Props>
  readonly load: () => Promise<void>
}

/** Nothing is shown in the screen's place for the moment until its program is there; once it is, it shows at once. */
export const laterScreen = <Props extends object>(read: () => Promise<ComponentType<Props>>): LaterScreen<Props> => {
  let Loaded: ComponentType<Props> | null = null
  const load = async (): Promise<void> => {
    Loaded ??= await read()
  }
  const Screen = (props: Props) => {
    const [, setLoaded] = useState(Loaded !== null)
    useEffect(() => void load().then(() => setLoaded(true)), [])
    return Loaded ? <Loaded {...props} /> : null
  }
  return { Screen, load }
}
