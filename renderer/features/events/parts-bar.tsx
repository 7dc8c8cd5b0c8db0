import { describeCounted } from '../../../shared/domain/describe/describe-quantity'
import { describeRole } from '../../../shared/domain/describe/describe-role'
import { formatFigure } from '../../../shared/domain/describe/format-figure'
import type { LedgerParts } from '../../../shared/domain/ledger/ledger'
import type { LedgerFigure } from '../../../shared/domain/ledger/event-figures'
import { words } from '../../../shared/words/words'
import { FigureLink } from './measure-table'
import { classesOf } from '../../ui/classes'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger.parts

/** A stated total with its parts as lengths, and what is missing to the whole. */
export function PartsBar({ sum: { whole, parts, missing } }: { readonly sum: LedgerParts }) {
  const made = parts.reduce((all, part) => all + middleOf(part), 0)
  const all = whole === null ? 100 : middleOf(whole)
  const longest = Math.max(made, all, 1e-9)
  const share = (value: number): string => `${(Math.max(0, value) / longest) * 100}%`
  const told = whole?.quantity ? describeCounted(whole.quantity) : ''
  const gap = missing < 0 ? w.over(formatFigure(-missing)) : w.missing(formatFigure(missing))
  return (
    <div className={styles('parts')}>
      <p className={styles('hint')}>
        {whole === null ? w.shares(formatFigure(made)) : w.whole(told, formatFigure(made))}
      </p>
      <div className={styles('bracket')} style={{ inlineSize: share(all) }} aria-hidden />
      <div className={styles('lengths')} aria-hidden>
        {parts.map((part) => (
          <span key={part.start} className={styles('length')} style={{ inlineSize: share(middleOf(part)) }} />
        ))}
        {missing > 0 && <span className={styles('gap')} style={{ inlineSize: share(missing) }} />}
      </div>
      <ul className={styles('partList')}>
        {parts.map((part) => (
          <li key={part.start}>
            <FigureLink figure={part} /> <bdi>{nameOf(part)}</bdi>
          </li>
        ))}
        <li className={styles('missing')}>{gap}</li>
      </ul>
    </div>
  )
}

function middleOf({ quantity }: LedgerFigure): number {
  const value = quantity?.min ?? quantity?.max ?? 0
  return Number.isFinite(value) ? Math.max(0, value) : 0
}

function nameOf({ group, role, sentence }: LedgerFigure): string {
  return describeRole({ group, role }) || sentence
}
