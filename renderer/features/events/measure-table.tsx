import { useId, useRef, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import { ChevronDown, ChevronRight, Unlink2 } from 'lucide-react'
import { layoutNumberLine, type NumberLineBar } from '../../../shared/domain/charts/number-line'
import { describeWithUnit } from '../../../shared/domain/describe/describe-quantity'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import type { LedgerRow } from '../../../shared/domain/ledger/ledger'
import type { LedgerFigure } from '../../../shared/domain/ledger/event-figures'
import { nameOfSource } from '../../../shared/domain/ledger/teller'
import type { Quantity } from '../../../shared/schema/quantity'
import { words } from '../../../shared/words/words'
import { BarOnLine } from '../../marks/bar-on-line'
import { sayOfFigures } from '../../state/events/event-gestures'
import { showWords } from '../../state/view-state'
import { IconButton } from '../../ui/button'
import { useWidth } from '../../ui/panes/use-width'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './measure-table.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

const w = words.ledger
const { table } = w

type MeasureTableProps = {
  /** Those that are shown, and all: what is parted is parted from all. */
  readonly rows: readonly LedgerRow[]
  readonly all: readonly LedgerRow[]
  readonly question: string
  readonly isReadOnly: boolean
}

/** The figures of a measure, a source a row, each with its place on one number line: a table to read, and a picture. */
export function MeasureTable({ rows, all, question, isReadOnly }: MeasureTableProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const frame = useRef<HTMLDivElement>(null)
  const width = Math.floor(useWidth(frame) * LINE_SHARE) - ACT
  const listed = rows.flatMap((row) => [
    { row, figure: row.figure, isEarlier: false },
    ...(open.has(row.id) ? row.earlier.map((figure) => ({ row, figure, isEarlier: true })) : []),
  ])
  const layout = layoutNumberLine(
    listed.flatMap(({ row, figure }, at) =>
      figure.quantity ? [{ id: String(at), label: row.teller.name, quantity: onLine(figure.quantity) }] : [],
    ),
    Math.max(width, 120),
  )
  // A line places figures beside one another: one alone needs none.
  const isLine = layout.bars.length > 1
  const bars = new Map(layout.bars.map((bar) => [Number(bar.id), bar]))
  const toggle = (id: string): void => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  const part = (row: LedgerRow): void => {
    const others = all.flatMap((other) => (other === row ? [] : other.figures))
    const [own] = row.figures
    if (own) void sayOfFigures('other', own, others.slice(0, MOST_SAID))
  }
  return (
    <div className={styles('frame')} ref={frame}>
      <table className={styles('table')} aria-label={question}>
        <colgroup>
          <col style={{ inlineSize: `${100 * (1 - LINE_SHARE)}%` }} />
          <col />
          <col style={{ inlineSize: ACT }} />
        </colgroup>
        <thead className={boxes('spoken')}>
          <tr>
            <th scope="col">{table.source}</th>
            <th scope="col">{table.figure}</th>
            <th scope="col">{table.do}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ row, figure, isEarlier }, at) => (
            <tr key={`${row.id} ${figure.articleId} ${figure.start}`} data-earlier={isEarlier || undefined}>
              <th scope="row" className={styles('source')}>
                {isEarlier ? (
                  <span className={styles('hint')}>{describeDate(figure.day) || figure.speaker || '–'}</span>
                ) : (
                  <Source row={row} isOpen={open.has(row.id)} onToggle={() => toggle(row.id)} />
                )}
              </th>
              <td className={styles('track')}>
                <div className={styles('number')} dir={isLine ? 'ltr' : undefined}>
                  {isLine && <span style={{ flexBasis: bars.get(at)?.from.x ?? 0 }} aria-hidden />}
                  <FigureLink figure={figure} />
                </div>
                {isLine && <Track bar={bars.get(at)} width={layout.width} isEarlier={isEarlier} />}
              </td>
              <td className={styles('act')}>
                {!isEarlier && all.length > 1 && (
                  <IconButton
                    icon={Unlink2}
                    label={w.notThis(figure.text)}
                    isDisabled={isReadOnly}
                    onPress={() => part(row)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {isLine && layout.ticks.length > 1 && (
          <tfoot aria-hidden>
            <tr>
              <td>
                <span className={boxes('spoken')}>{table.figure}</span>
              </td>
              <td className={styles('axis')} colSpan={2}>
                <svg width={layout.width} height={20} className={styles('ticks')}>
                  {layout.ticks.map(({ x, label }) => (
                    <text key={x} x={x} y={14} textAnchor="middle">
                      {label}
                    </text>
                  ))}
                </svg>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** The part of a table's width that is the line's, with the button at its end, which is so many pixels wide. */
const LINE_SHARE = 0.56
const ACT = 36

/** So many figures at once are said to be of another thing. */
const MOST_SAID = 200

/** A figure as the line places it: all of one measure share its unit. */
function onLine(quantity: Quantity): Quantity {
  return { ...quantity, unit: '' }
}

/** The figure in words: pressing it shows where it stands. */
export function FigureLink({ figure }: { readonly figure: LedgerFigure }) {
  const { articleId, start, end, quantity, text, sentence } = figure
  return (
    <Plain
      className={styles('link')}
      onPress={() => showWords({ articleId, start, end })}
      aria-description={sentence}
    >
      <bdi>{quantity ? describeWithUnit(quantity) : text}</bdi>
    </Plain>
  )
}

type SourceProps = { readonly row: LedgerRow; readonly isOpen: boolean; readonly onToggle: () => void }

/** The source of a figure: speaker, outlet, date, and copies. */
function Source({ row: { teller, figure, copies, earlier }, isOpen, onToggle }: SourceProps) {
  const id = useId()
  const known = [
    describeDate(teller.published),
    figure.speaker === '' ? '' : w.who(figure.speaker),
    teller.tier === null ? '' : w.tier.short[teller.tier],
    copies.length === 0 ? '' : copiesOf(teller.origin, copies),
  ].filter(Boolean)
  return (
    <>
      <bdi className={styles('name')} id={id} title={nameOfSource(teller)}>
        {nameOfSource(teller)}
      </bdi>
      {known.length > 0 && (
        <span className={styles('hint')} dir="auto">
          {known.join(' · ')}
        </span>
      )}
      {earlier.length > 0 && (
        <Plain className={styles('fold')} aria-expanded={isOpen} aria-describedby={id} onPress={onToggle}>
          {isOpen ? <ChevronDown size={12} aria-hidden /> : <ChevronRight size={12} aria-hidden />}
          {w.earlier(earlier.length)}
        </Plain>
      )}
    </>
  )
}

function copiesOf(origin: string, copies: LedgerRow['copies']): string {
  const own = copies.filter((copy) => copy.origin === origin)
  return own.length > 0 ? w.copies(own.map(nameOfSource)) : w.alike(copies.length)
}

const ROW = 14

type TrackProps = {
  readonly bar: NumberLineBar | undefined
  readonly width: number
  readonly isEarlier: boolean
}

function Track({ bar, width, isEarlier }: TrackProps) {
  return (
    <svg
      width={width}
      height={ROW}
      aria-hidden
      className={styles('bar')}
      data-earlier={isEarlier || undefined}
    >
      {bar && <BarOnLine from={bar.from} to={bar.to} y={ROW / 2} />}
    </svg>
  )
}
