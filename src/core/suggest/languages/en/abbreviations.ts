/** Abbreviations whose full stop ends no sentence, beyond the common ones, and an example. In lower case, without it. */
export const abbreviations: readonly (readonly [abbreviation: string, example: string])[] = [
  ['rev', '“We wait,” said the Rev. Tom Reed.'],
  ['msgr', '“We wait,” said Msgr. Tom Reed.'],
  ['cmdr', '“We wait,” said Cmdr. Ines Hale.'],
  ['maj', '“We wait,” said Maj. Ines Hale.'],
  ['supt', '“We wait,” said Supt. Ines Hale.'],
  ['insp', '“We wait,” said Insp. Ines Hale.'],
  ['det', '“We wait,” said Det. Ines Hale.'],
  ['cpl', '“We wait,” said Cpl. Tom Reed.'],
  ['pvt', '“We wait,” said Pvt. Tom Reed.'],
  ['ald', '“We wait,” said Ald. Tom Reed.'],
  ['atty', '“We wait,” said Atty. Tom Reed.'],
  ['amb', '“We wait,” said Amb. Ines Hale.'],
]
