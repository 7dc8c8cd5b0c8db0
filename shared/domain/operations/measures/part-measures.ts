import type { Calculation, CitedFigure, DecidedFigure, Decision } from '../../../schema/decision'
import type { Event } from '../../../schema/event'

type Measures = Pick<Event, 'decisions' | 'calculations'>

/**
 * The decisions and calculations of an event when some of its articles leave it: those that rest on these articles alone go too, the
 * others stay. `torn` counts those that stay but rest on the leaving articles as well.
 */
export function partMeasures(
  { decisions = [], calculations = [] }: Measures,
  articleIds: readonly string[],
): { readonly goes: Measures; readonly stays: Measures; readonly torn: number } {
  const isLeaving = ({ articleId }: CitedFigure): boolean => articleIds.includes(articleId)
  const goes = (of: Decision | Calculation): boolean => {
    const figures = figuresOf(of)
    return figures.length > 0 && figures.every(isLeaving)
  }
  const isTorn = (of: Decision | Calculation): boolean => !goes(of) && figuresOf(of).some(isLeaving)
  return {
    goes: {
      ...(decisions.some(goes) && { decisions: decisions.filter(goes) }),
      ...(calculations.some(goes) && { calculations: calculations.filter(goes) }),
    },
    stays: {
      ...(decisions.some(goes) && { decisions: decisions.filter((each) => !goes(each)) }),
      ...(calculations.some(goes) && { calculations: calculations.filter((each) => !goes(each)) }),
    },
    torn: [...decisions, ...calculations].filter(isTorn).length,
  }
}

/** The figures that a decision or a calculation rests on. */
function figuresOf(of: Decision | Calculation): readonly CitedFigure[] {
  if ('parts' in of) return of.parts
  return [of.best, of.low, of.high].flatMap((figure) => (figure === null ? [] : citedIn(figure)))
}

function citedIn(figure: DecidedFigure): readonly CitedFigure[] {
  return 'calculation' in figure ? figure.calculation : [figure]
}
