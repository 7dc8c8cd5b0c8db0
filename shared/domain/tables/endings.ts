import type { LanguageTable } from './language-table'

/** Whether a word ends in one of these. */
export const endsIn = (lower: string, endings: readonly string[]): boolean =>
  endings.some((ending) => lower.endsWith(ending))

/** A name without what makes it the owner of something (`syria's`, `rebels'`); the word itself where nothing does. */
export function withoutPossessive(lower: string, { endings }: LanguageTable): string {
  const ending = endings.possessive.find((each) => lower.endsWith(each))
  return ending === undefined ? lower : lower.slice(0, ending.indexOf("'") - ending.length)
}

/** A word without what most plurals end in. */
export function singularOf(lower: string, { endings }: LanguageTable): string {
  const ending = endings.plural.find((each) => lower.endsWith(each))
  return ending === undefined ? lower : lower.slice(0, -ending.length)
}
