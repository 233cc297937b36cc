/** Says what went wrong in a form or dialog, also to a screen reader; nothing while it is empty. */
export const ProblemLine = ({ problem }: { readonly problem: string }) =>
  problem === '' ? null : (
    <p className="field-error" role="alert">
      {problem}
    </p>
  )
