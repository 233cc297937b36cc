/** Words that only join what was reported to who reported it, each with an example. */
export const joiningWords: Readonly<Record<string, readonly (readonly [word: string, example: string])[]>> = {
  en: [['that', 'Ines Hale said that the bridge is closed.']],
  de: [
    ['dass', 'Anna Roth sagte, dass die Brücke zu ist.'],
    ['daß', 'Anna Roth sagte, daß die Brücke zu ist.'],
  ],
  fr: [
    ['que', 'Claire Monnard a déclaré que le pont est fermé.'],
    ["qu'", "Claire Monnard a déclaré qu'il est fermé."],
  ],
  it: [['che', 'Carla Bini ha detto che il ponte è chiuso.']],
}
