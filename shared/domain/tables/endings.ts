import type { LanguageTable } from './language-table'

/** Whether a word ends in one of these. */
export const endsIn = (lower: string, endings: readonly string[]): boolean =>
  endings.some((ending) => lower.endsWith(ending))

/** A name without what makes it the owner of something (`Syria's`, `rebels'`); the word itself where nothing does. */
export function withoutPossessive(word: string, { endings }: LanguageTable): string {
  const straight = word.replaceAll('’', "'")
  const ending = endings.possessive.find((each) => straight.endsWith(each))
  return ending === undefined ? word : word.slice(0, ending.indexOf("'") - ending.length)
}

/** A word without what most plurals end in. */
export function singularOf(lower: string, { endings }: LanguageTable): string {
  const ending = endings.plural.find((each) => lower.endsWith(each))
  return ending === undefined ? lower : lower.slice(0, -ending.length)
}
