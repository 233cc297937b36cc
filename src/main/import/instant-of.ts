/** A date and time as documents write it, as an ISO instant; empty where it is none. Without a zone it is taken as UTC. */
export const instantOf = (written: string): string => {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(written.trim())
  if (!parts) return ''
  const time = Date.parse(`${parts[1]}${parts[2] ?? 'Z'}`)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}
