/** Makes what a language needs when it is first asked for: patterns of languages nobody writes in cost nothing. */
export const perLanguage = <Made>(make: (language: string) => Made): ((language: string) => Made) => {
  const known = new Map<string, Made>()
  return (language) => {
    const held = known.get(language)
    if (held !== undefined) return held
    const made = make(language)
    known.set(language, made)
    return made
  }
}
