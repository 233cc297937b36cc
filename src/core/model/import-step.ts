/** What is done to a file that is brought in, in this order. */
export const importSteps = ['unpacking', 'comments', 'text', 'notes', 'storing'] as const
export type ImportStep = (typeof importSteps)[number]

/**
 * What part of the whole time each step takes: measured on a Word document of 500 pages with 2,000 comments. A format
 * without a step passes over it.
 */
const weights: Readonly<Record<ImportStep, number>> = { unpacking: 5, comments: 20, text: 55, notes: 10, storing: 10 }

const all = importSteps.reduce((sum, step) => sum + weights[step], 0)

/**
 * How far bringing in a file has got, from 0 to 1.
 * @param part how much of the step is done, from 0 to 1
 */
export const importShare = (step: ImportStep, part: number): number => {
  const before = importSteps.slice(0, importSteps.indexOf(step)).reduce((sum, each) => sum + weights[each], 0)
  return (before + weights[step] * Math.min(1, Math.max(0, part))) / all
}

/** Told how far a file has got: which step it is at, and how much of that step is done, from 0 to 1. */
export type TellStep = (step: ImportStep, part: number) => void

const words: Readonly<Record<ImportStep, string>> = {
  unpacking: 'Unpacking',
  comments: 'Reading comments and changes',
  text: 'Reading the text',
  notes: 'Placing notes',
  storing: 'Storing',
}

/** The step as an editor reads it. */
export const importStepInWords = (step: ImportStep): string => words[step]
