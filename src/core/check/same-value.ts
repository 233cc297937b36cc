const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean => {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (!sameValue(one[index], other[index])) return false
  return true
}

/** Whether two values of plain data are the same, all the way down. */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) return Array.isArray(other) && sameItems(one, other)
  if (Array.isArray(other)) return false
  let count = 0
  for (const name in one) {
    count++
    if (!(name in other) || !sameValue(one[name as never], other[name as never])) return false
  }
  for (const _ in other) count--
  return count === 0
}
