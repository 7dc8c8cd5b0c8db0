import type { Word } from '../../tokens/split-words'

export function isInnerMark({ text }: Pick<Word, 'text'>): boolean {
  return text === '-' || text === '‘' || text === '’' || text === "'"
}

/** Words as they stand in the text, with a space where there was one. */
export function textOf(phrase: readonly Word[]): string {
  return phrase.map((word, place) => (place > 0 && !word.glued ? ' ' : '') + word.text).join('')
}
