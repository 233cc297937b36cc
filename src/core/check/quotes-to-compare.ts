import { type Annotation, wordsOf } from '../model/annotation.ts'

/** Words of the quotes in an article that other articles may have too: those that stand between marks, each once. */
export const quotesToCompare = (annotations: readonly Annotation[]): readonly string[] => {
  const direct = annotations.filter(
    ({ kind, manner, detached }) => kind === 'quote' && manner !== 'indirect' && !detached,
  )
  return [...new Set(direct.map(({ pieces }) => wordsOf(pieces)))].filter((words) => words !== '')
}
