import { Fragment } from 'react'
import type { DifferencePiece, WordDifference } from '../../../../core/model/word-difference.ts'
import { shortenedDifference } from '../../../../core/text/shortened-difference.ts'

interface DifferenceTextProps {
  readonly id: string
  readonly difference: WordDifference
}

interface PieceProps {
  readonly piece: DifferencePiece
  readonly elsewhere: string
}

const Piece = ({ piece: { kind, words }, elsewhere }: PieceProps) => {
  if (kind === 'both') return <>{words}</>
  const Changed = kind === 'there' ? 'del' : 'ins'
  const where = kind === 'there' ? `only in ${elsewhere}` : 'only here'
  return (
    <>
      <span className="visually-hidden">[{where}: </span>
      <Changed>{words}</Changed>
      <span className="visually-hidden">]</span>
    </>
  )
}

/** How words differ from the same words elsewhere: struck through what stands only there, underlined what only here. */
export const DifferenceText = ({ id, difference: { elsewhere, pieces } }: DifferenceTextProps) => {
  const keyed = shortenedDifference(pieces).map((piece, index) => ({ piece, key: `${index} ${piece.kind}` }))
  return (
    <div className="difference">
      <p id={id} dir="auto">
        {keyed.map(({ piece, key }) => (
          <Fragment key={key}>
            <Piece piece={piece} elsewhere={elsewhere} />{' '}
          </Fragment>
        ))}
      </p>
      <p className="difference-key" aria-hidden="true">
        <del>only in {elsewhere}</del> <ins>only here</ins>
      </p>
    </div>
  )
}
