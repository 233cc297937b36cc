/** The languages the made copy is in. */
export const languages = ['en', 'de', 'fr', 'it'] as const
export type Language = (typeof languages)[number]

/** The words each language uses most, in about that order; the made words follow them. */
const common: Readonly<Record<Language, string>> = {
  en: 'the of to and a in that is was for on it with as his be at by he had not are but from have they which one were all would there their will when who more no if out so up into than them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many before must through years where much way well down should because each just those people how too little state good very make still see own work long here',
  de: 'die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch als an nach wie im für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind oder um haben einer mir über ihm diese einem ihr uns da zum kann doch vor dieser mich ihn du hatte seine mehr am denn nun unter sehr selbst schon hier bis habe ihre dann ihnen seiner alle wieder meine zeit gegen vom ganz einzelnen wo muss ohne eines können',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont mais comme avec son ou si leur on nous ses aux cette ont été être tout fait même elle deux ces bien encore peut entre sous ainsi sans autres après quand lui fut temps très avant donc aussi dont où contre alors toute grand depuis était avait moins trois premier part vie pays chaque jour monde point',
  it: 'di e il la che è a un in per una non sono mi si lo ha le ma ti con i cosa no da se ho al come più ci questo qui hai del tutto della io anche bene solo lui era nel gli essere mio fatto alla stato delle fare quando ora quello dei casa sua tempo anni dopo dalla prima sempre molto senza dove sul può ancora tra due mai poi stata suo ogni altro modo parte vita mondo giorno contro',
}

const syllables: Readonly<Record<Language, string>> = {
  en: 'ran ter vel mor pen dal sto ring fer lock hamp ton bury ley mark wick den brook ash field holt wen car sil tor',
  de: 'gen ver mar tel bach stein rich tal ung hof berg wald feld ring mund sach lich keit rat stadt wer den fall zug',
  fr: 'mar tel ville mont cour ren sel ver age eau tion que lin bel cham pré val son tur nel roche fin dou gal',
  it: 'mar tel vel mon te ro sa li no cor ren do gal fi to ne pra lun ga zio ne stra da val pon',
}

/** How many different words a language of the made copy has. */
const size = 20_000

/** The word of a rank: a common one, or one put together from syllables in a way that gives each rank its own. */
const wordOf = (language: Language, rank: number): string => {
  const most = common[language].split(' ')
  const known = most[rank]
  if (known !== undefined) return known
  const parts = syllables[language].split(' ')
  let word = ''
  for (let left = rank; left > 0; left = Math.floor(left / parts.length)) word += parts[left % parts.length]
  return word.length < 5 ? `${word}${parts[rank % 7]}` : word
}

const vocabularies = new Map<Language, readonly string[]>()

const vocabularyOf = (language: Language): readonly string[] => {
  const known = vocabularies.get(language)
  if (known) return known
  const made = Array.from({ length: size }, (_, rank) => wordOf(language, rank))
  vocabularies.set(language, made)
  return made
}

/** The shares of the ranks up to each one, by Zipf's law. */
const shares = (() => {
  let sum = 0
  const sums = Array.from({ length: size }, (_, rank) => {
    sum += 1 / (rank + 1)
    return sum
  })
  return sums.map((each) => each / sum)
})()

const rankAt = (share: number): number => {
  let [low, high] = [0, size - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shares[middle] ?? 1) < share) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A word of a language, as often as words of its rank are used (Zipf's law, exponent 1).
 * @param share from 0 to 1
 */
export const wordAt = (language: Language, share: number): string => vocabularyOf(language)[rankAt(share)] ?? ''
