/** The same function, which reads each value only once as long as the value is held. */
export const once = <Value extends object, Read>(read: (value: Value) => Read): ((value: Value) => Read) => {
  const known = new WeakMap<Value, { readonly read: Read }>()
  return (value) => {
    const found = known.get(value)
    if (found) return found.read
    const fresh = read(value)
    known.set(value, { read: fresh })
    return fresh
  }
}
