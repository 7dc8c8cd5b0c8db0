import type { MachineFigure, MachineReading } from '../../schema/machine-reading'
import type { Span } from '../span'
import { createMove } from '../structure/carry-structure'

/** The figures that nobody has confirmed yet: they take part in no comparison. */
export function unreadFigures(machine: MachineReading | undefined): readonly MachineFigure[] {
  return machine?.figures.filter(({ confirmed }) => confirmed === null) ?? []
}

/** The figures of a text in another state of it that a person has written: what was changed there was read by that person. */
export function carryFigures(machine: MachineReading, oldText: string, newText: string): MachineReading {
  const move = createMove(oldText, newText)
  return {
    ...machine,
    figures: machine.figures.flatMap((figure) => {
      const next = move(figure)
      const isSame = next && newText.slice(next.start, next.end) === oldText.slice(figure.start, figure.end)
      return isSame ? [{ ...figure, ...next }] : []
    }),
  }
}

/** The figures of a text after one stretch of it became so much longer, or shorter. */
export function shiftFigures(
  figures: readonly MachineFigure[],
  { start, end }: Span,
  by: number,
): readonly MachineFigure[] {
  return figures.map((figure) => {
    if (figure.start >= end) return { ...figure, start: figure.start + by, end: figure.end + by }
    return figure.start === start && figure.end === end ? { ...figure, end: end + by } : figure
  })
}
