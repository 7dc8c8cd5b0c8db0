import type { Span } from '../../../shared/domain/span'
import type { StatementInText } from '../../../shared/domain/statements/statement-row'
import { overlap } from '../../../shared/domain/overlap'
import { words } from '../../../shared/words/words'
import { VisibleText } from '../../marks/visible-text'
import { classesOf } from '../../ui/classes'
import sheet from './others.module.css'

const styles = classesOf(sheet)

/** A sentence between its neighbours, with what helps the eye: words of both, names of one, and what says no. */
export function MarkedPassage({ of }: { readonly of: StatementInText }) {
  const { passage, start, end } = of
  const textOf = (span: Span): string =>
    passage.text.slice(span.start - passage.start, span.end - passage.start)
  const whole = { start: passage.start, end: passage.start + passage.text.length }
  return (
    <span dir="auto">
      <span className={styles('around')}>
        <VisibleText text={textOf({ start: whole.start, end: start })} />
      </span>
      <span className={styles('sentence')}>
        {piecesOf(of).map((span) => (
          <Piece key={span.start} text={textOf(span)} look={lookOf(span, of)} />
        ))}
      </span>
      <span className={styles('around')}>
        <VisibleText text={textOf({ start: end, end: whole.end })} />
      </span>
    </span>
  )
}

type Look = 'plain' | 'shared' | 'name' | 'no'

function Piece({ text, look }: { readonly text: string; readonly look: Look }) {
  if (look === 'plain') return <VisibleText text={text} />
  if (look === 'shared')
    return (
      <b>
        <VisibleText text={text} />
      </b>
    )
  return (
    <span
      className={styles(look === 'no' ? 'no' : 'onlyHere')}
      title={look === 'no' ? words.others.negated : words.others.onlyHere}
    >
      <VisibleText text={text} />
    </span>
  )
}

/** The sentence cut where a mark begins or ends. */
function piecesOf({ start, end, shared, names, negations, denials }: StatementInText): readonly Span[] {
  const cuts = [shared, names, negations, denials]
    .flat()
    .flatMap((span) => [span.start, span.end])
    .filter((at) => at > start && at < end)
  const edges = [...new Set([start, ...cuts, end])].toSorted((a, b) => a - b)
  return edges.slice(1).map((to, at) => ({ start: edges[at] ?? start, end: to }))
}

function lookOf(span: Span, { shared, names, negations, denials }: StatementInText): Look {
  const isIn = (spans: readonly Span[]): boolean => spans.some((each) => overlap(each, span))
  if (isIn(negations) || isIn(denials)) return 'no'
  if (isIn(shared)) return 'shared'
  return isIn(names) ? 'name' : 'plain'
}
