import type { LineEnd } from '../../shared/domain/charts/line-end'
import { classesOf } from '../ui/classes'
import sheet from './bar-on-line.module.css'

const styles = classesOf(sheet)

type BarOnLineProps = { readonly from: LineEnd; readonly to: LineEnd; readonly y: number }

/** An interval on a line: solid ends belong to it, hollow ones do not, arrows run on. */
export function BarOnLine({ from, to, y }: BarOnLineProps) {
  return (
    <>
      <line className={styles('interval')} x1={from.x} x2={to.x} y1={y} y2={y} />
      <End end={from} y={y} direction={-1} />
      {to.x !== from.x && <End end={to} y={y} direction={1} />}
    </>
  )
}

type EndProps = { readonly end: LineEnd; readonly y: number; readonly direction: 1 | -1 }

function End({ end, y, direction }: EndProps) {
  if (end.mark !== 'open') return <circle className={styles(end.mark)} cx={end.x} cy={y} r={5} />
  const back = end.x - direction * 9
  return <polygon className={styles('arrow')} points={`${end.x},${y} ${back},${y - 5} ${back},${y + 5}`} />
}
