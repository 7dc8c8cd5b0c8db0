import { isCapitalised } from '../../tokens/is-capitalised'
import { isHyphen } from '../../tokens/is-hyphen'
import type { FigureInPlace } from './figure-in-place'

/** A number word with a capital inside a sentence that is not all capitals: `the Big Three`, `Six Nations`. */
export function isNamedByNumber({ words, figure, table, noun }: FigureInPlace): boolean {
  const word = words[figure.first.from]
  if (word === undefined || !table.capitals || table.headNoun === 'capital' || figure.first.form !== 'words')
    return false
  if (!isCapitalised(word) || figure.first.scaled) return false
  const before = words.slice(Math.max(0, figure.first.from - 3), figure.first.from)
  if (before.length === 0 || before.at(-1)?.kind === 'mark') return false
  const small = words.filter(
    ({ kind, text, lower }) => kind === 'word' && text.length > 3 && text === lower,
  ).length
  if (small <= 1) return false
  return noun === null || isCapitalised(words[figure.to]) || !noun.known
}

export function isOtherCompound({ words, figure, noun, table }: FigureInPlace): boolean {
  const [hyphen, second] = [words[figure.last.to], words[figure.last.to + 1]]
  return (
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    second?.glued === true &&
    second.kind === 'word' &&
    !table.classes.boundSuffixes.has(second.lower) &&
    noun === null
  )
}
