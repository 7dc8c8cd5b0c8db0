import type { FigureInPlace } from './figure-in-place'

export function isListNumber({ words, figure }: FigureInPlace): boolean {
  const [before, after] = [words[figure.from - 1], words[figure.to]]
  if (before?.text === '[' && after?.text === ']') return true
  // `section 4(2)`
  const isClause = before?.text === '(' && before.glued && after?.text === ')'
  if (isClause && words[figure.from - 2]?.kind === 'number' && figure.high < 100) return true
  if (words.length <= figure.to - figure.from + 1 && figure.first.form === 'digits' && after?.kind !== 'word')
    return true
  return (
    figure.from === 0 &&
    (after?.text === ')' || after?.text === '.') &&
    words[figure.to + 1] !== undefined &&
    figure.high < 100
  )
}
