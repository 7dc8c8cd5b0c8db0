import { ofPage, words as catalogue } from '../../../shared/words/words'
import type { LineEnd } from '../../../shared/domain/charts/line-end'
import type { NumberLine } from '../../../shared/domain/charts/number-line'
import type { TimeLine } from '../../../shared/domain/charts/time-line'
import { BarOnLine } from '../../marks/bar-on-line'
import { classesOf } from '../../ui/classes'
import sheet from './line-chart.module.css'

const styles = classesOf(sheet)

/** A text that runs from right to left begins at its right end. */
const [LEFT, RIGHT] = ofPage.dir === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const)
const ROW = 44
const AXIS = 30

type LineChartProps = {
  readonly line: NumberLine | TimeLine
  /** What the chart shows, spoken before its rows. */
  readonly name: string
}

/** Intervals one under the other over one axis: solid ends belong to the interval, hollow ones do not, arrows run on. */
export function LineChart({ line, name }: LineChartProps) {
  const height = line.bars.length * ROW + AXIS
  const bottom = line.bars.length * ROW
  return (
    <figure className={styles('figure')}>
      <svg
        className={styles('chart')}
        width={line.width}
        height={height}
        viewBox={`0 0 ${line.width} ${height}`}
        role="img"
        aria-label={catalogue.reader.fact(
          name,
          catalogue.formats.inTurn(line.bars.map((bar) => catalogue.formats.inRow([bar.label, bar.words]))),
        )}
      >
        {line.ticks.map((tick) => (
          <g key={tick.value}>
            <line className={styles('grid')} x1={tick.x} x2={tick.x} y1={0} y2={bottom + 5} />
            <text className={styles('tick')} x={tick.x} y={bottom + 20} textAnchor="middle">
              {tick.label}
            </text>
          </g>
        ))}
        <line className={styles('axis')} x1={0} x2={line.width} y1={bottom} y2={bottom} />
        {line.bars.map((bar) => (
          <Bar key={bar.id} {...bar} width={line.width} />
        ))}
      </svg>
    </figure>
  )
}

type BarProps = {
  readonly label: string
  readonly words: string
  readonly row: number
  readonly from: LineEnd
  readonly to: LineEnd
  readonly width: number
}

function Bar({ label, words, row, from, to, width }: BarProps) {
  const y = row * ROW + 29
  const anchorAtEnd = from.x > width * 0.6
  return (
    <g>
      <text
        className={styles('label')}
        x={anchorAtEnd ? Math.min(to.x, width - 4) : Math.max(from.x, 4)}
        y={y - 11}
        direction={ofPage.dir}
        textAnchor={anchorAtEnd ? RIGHT : LEFT}
      >
        <tspan className={styles('letter')}>{label}</tspan> {words}
      </text>
      <BarOnLine from={from} to={to} y={y} />
    </g>
  )
}
