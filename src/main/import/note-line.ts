/** Who wrote something, and when, as the file has it; either may be empty. */
interface Written {
  readonly author: string
  readonly date: string
}

/** “Ana Leduc, 2026-02-02 10:00”; empty where nothing is known. */
export const writtenBy = ({ author, date }: Written): string => {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(date) ?? []
  return [author.trim(), day ? `${day} ${time}` : ''].filter((part) => part !== '').join(', ')
}

/** What somebody wrote in a comment, after who it was and when. */
export const noteLine = (comment: Written & { readonly words: string }): string =>
  [writtenBy(comment), comment.words].filter((part) => part !== '').join(': ')
