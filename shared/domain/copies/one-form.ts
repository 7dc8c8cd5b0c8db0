import { hashOf } from '../text/hash'

/** What tells one event from another in texts that are written by one form: figures, and names within sentences; each as a hash, once. */
export type FormEntries = { readonly figures: ReadonlySet<number>; readonly names: ReadonlySet<number> }

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

/** With fewer on either side nothing can be said. */
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
  if (figures === null) return names !== null && names < SAME_NAMES_ALONE
  if (names === null) return figures < SAME_FIGURES
  return (figures < SAME_FIGURES && names < SAME_NAMES) || (figures < FEW_FIGURES && names < NEARLY_ALL_NAMES)
}

/** How much of the fewer is among the others; null where there are too few. */
function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>, fewest: number): number | null {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  if (fewer.size < fewest) return null
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared += 1
  return shared / fewer.size
}
