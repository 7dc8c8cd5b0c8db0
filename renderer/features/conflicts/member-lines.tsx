import { useRef } from 'react'
import type { Edtf } from '../../../shared/schema/common'
import type { Quantity } from '../../../shared/schema/quantity'
import { layoutNumberLines } from '../../../shared/domain/charts/number-line'
import { layoutTimeLine } from '../../../shared/domain/charts/time-line'
import { words as catalogue } from '../../../shared/words/words'
import { letterOf } from './letter-of'
import { useWidth } from '../../ui/panes/use-width'
import { LineChart } from './line-chart'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)
const said = catalogue.conflicts.lines

/** What a conflict puts on its lines; the date of a figure goes before `date`, which is that of the event. */
export type LineMember = { readonly id: string; readonly quantity: Quantity | null; readonly date: Edtf }

/** The members' figures on one number line a unit, and their dates on one time line, by their letters. */
export function MemberLines({ members }: { readonly members: readonly LineMember[] }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const items = members.flatMap(({ id, quantity }, index) =>
    quantity ? [{ id, label: letterOf(index), quantity }] : [],
  )
  const dates = members.map(({ id, quantity, date }, index) => ({
    id,
    label: letterOf(index),
    date: quantity?.asOf?.date ?? date,
  }))
  const timeLine = layoutTimeLine(dates, Math.max(width, 200))
  const isDated = items.length > 0
  return (
    <div ref={frame} className={styles('lines')}>
      {width > 0 &&
        layoutNumberLines(items, width).map((line) => (
          <section key={line.unit} aria-label={said.numberLine}>
            <h3>{said.figures(line.unit)}</h3>
            <LineChart line={line} name={said.figuresOnLine} />
          </section>
        ))}
      {width > 0 && (
        <section aria-label={said.timeLine}>
          <h3>{isDated ? said.asOf : said.when}</h3>
          {timeLine.bars.length > 0 && <LineChart line={timeLine} name={said.datesOnLine} />}
          <p className={styles('unplaced')}>
            {[
              ...timeLine.yearNotStated.map((undated) => catalogue.reader.fact(undated.label, undated.words)),
              ...timeLine.unplaced.map(({ label }) => said.noDate(label)),
            ].join(' · ')}
          </p>
        </section>
      )}
    </div>
  )
}
