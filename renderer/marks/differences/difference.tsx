import type { DiffPiece } from '../../../shared/domain/text/diff-words'
import { classesOf } from '../../ui/classes'
import sheet from './difference.module.css'

const styles = classesOf(sheet)

type DifferenceProps = {
  readonly a: string
  readonly b: string
  readonly pieces: readonly DiffPiece[]
  /** Both texts in one, or one of them with what the other does not have. */
  readonly show?: 'both' | 'a' | 'b'
}

/** The difference of two texts: what was removed is struck through, what was added is underlined; a colour comes on top of that. */
export function Difference({ a, b, pieces, show = 'both' }: DifferenceProps) {
  return (
    <span className={styles('text')} dir="auto">
      {pieces.map((piece, index) => {
        const isLast = index === pieces.length - 1
        switch (piece.kind) {
          case 'same': {
            const [words, start] =
              show === 'a'
                ? [a.slice(piece.a.start, piece.a.end), piece.a.start]
                : [b.slice(piece.b.start, piece.b.end), piece.b.start]
            return <span key={`same ${start}`}>{isLast ? words.trimEnd() : words}</span>
          }
          case 'removed':
            return (
              show !== 'b' && (
                <Part
                  key={`removed ${piece.a.start}`}
                  is="del"
                  words={a.slice(piece.a.start, piece.a.end)}
                  isLast={isLast}
                />
              )
            )
          case 'added':
            return (
              show !== 'a' && (
                <Part
                  key={`added ${piece.b.start}`}
                  is="ins"
                  words={b.slice(piece.b.start, piece.b.end)}
                  isLast={isLast}
                />
              )
            )
        }
      })}
    </span>
  )
}

type PartProps = { readonly is: 'del' | 'ins'; readonly words: string; readonly isLast: boolean }

/** The white space after the words is not marked: it belongs to the gap between two words, not to the difference. */
function Part({ is: Element, words, isLast }: PartProps) {
  const text = words.trimEnd()
  return (
    <>
      <Element>{text}</Element>
      {isLast ? '' : words.slice(text.length)}
    </>
  )
}
