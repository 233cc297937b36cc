/** Work in steps: between two of them something else can be done, and it need not be gone on with. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all the steps at once. */
export const allAtOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
