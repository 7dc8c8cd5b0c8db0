import type { FigureInPlace } from './figure-in-place'

/** `four times that number`, `twenty times higher`: how many times over, of nothing that is counted. */
export function isMultiple({ words, figure }: FigureInPlace): boolean {
  if (words[figure.to]?.lower !== 'times') return false
  return /^(?:that|this|as|more|less|higher|lower|larger|greater|bigger|smaller|faster|the|its|their|his|her|last)$/.test(
    words[figure.to + 1]?.lower ?? '',
  )
}
