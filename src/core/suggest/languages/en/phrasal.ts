/** Small words that belong to a verb and change nothing in what it brings: "point out that", "find out whether". */
export const particles: Readonly<Record<string, readonly string[]>> = {
  call: ['out'],
  cry: ['out'],
  figure: ['out'],
  find: ['out'],
  fire: ['back'],
  hit: ['back'],
  lash: ['out'],
  lay: ['out'],
  make: ['out'],
  point: ['out'],
  play: ['down'],
  read: ['out'],
  rule: ['out'],
  shoot: ['back'],
  shout: ['back', 'out'],
  speak: ['out'],
  spell: ['out'],
  sum: ['up'],
  turn: ['down'],
  write: ['back', 'in'],
}

/** Verbs that say something only with this word: "as she put **it**". */
export const bound: Readonly<Record<string, string>> = { put: 'it' }
