import { wordsOf } from '../../languages/language'
import { languages } from '../../languages/languages'
import { hashOf } from '../text/hash'

/** What tells one event from another in texts that are written by one form: figures, and names within sentences; each as a hash, once. */
export type FormEntries = { readonly figures: ReadonlySet<number>; readonly names: ReadonlySet<number> }

/** An update of the next day names another weekday: that tells no other event. */
const weekdays: ReadonlySet<number> = new Set(
  languages.flatMap(({ dates }) => dates.weekdays.flatMap(wordsOf)).map(hashOf),
)

/** A figure; or a word with a capital behind a small letter or a comma, where no sentence begins. */
const entry = /(\p{N}+(?:[.,:]\p{N}+)*)|(?<=[\p{Ll},;]\s)(\p{Lu}[\p{L}\p{M}]+)/gu

/** Reads the figures and names of a text. Scripts without capitals have no names here. */
export function formEntries(text: string): FormEntries {
  const figures = new Set<number>()
  const names = new Set<number>()
  for (const [, figure, name] of text.matchAll(entry)) {
    if (figure !== undefined) figures.add(hashOf(figure))
    else if (name !== undefined) names.add(hashOf(name.toLowerCase()))
  }
  return { figures, names }
}

/** With fewer on either side nothing can be said of them alone, but of figures and names together. */
const FEWEST_FIGURES = 2
const FEWEST_NAMES = 3
/** Copies share nearly all their figures and names, and an update most names; what a form is filled in with is other each time. */
const SAME_FIGURES = 0.5
const SAME_NAMES = 0.75
/** Where hardly a figure is the same, the names must be nearly all the same. */
const FEW_FIGURES = 0.25
const NEARLY_ALL_NAMES = 0.85
const SAME_NAMES_ALONE = 0.4

/** Whether two texts that share their wording are one form filled in twice, about two things, and no copies of one another. */
export function isOneForm(a: FormEntries, b: FormEntries): boolean {
  const figures = shareOf(a.figures, b.figures, FEWEST_FIGURES)
  const names = shareOf(a.names, b.names, FEWEST_NAMES)
  if (figures !== null && names !== null)
    return (
      (figures < SAME_FIGURES && names < SAME_NAMES) || (figures < FEW_FIGURES && names < NEARLY_ALL_NAMES)
    )
  if (figures !== null && figures < SAME_FIGURES) return true
  if (names !== null && names < SAME_NAMES_ALONE) return true
  const all = shareOf(allOf(a), allOf(b), FEWEST_NAMES)
  return all !== null && all < SAME_FIGURES
}

function allOf({ figures, names }: FormEntries): ReadonlySet<number> {
  return new Set([...figures, ...names])
}

/** How much of the fewer is among the others, weekdays that are not left out; null where there are too few. */
function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>, fewest: number): number | null {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  const told = [...fewer].filter((word) => more.has(word) || !weekdays.has(word))
  if (told.length < fewest) return null
  return told.filter((word) => more.has(word)).length / told.length
}
