import type { BoundWords } from '../language'

/** Spanish: words that make a figure a bound. */
export const bounds: BoundWords = {
  before: {
    'more than': `
      más de, más del, superior a, por encima de, superan los, superan las, superan, supera los, supera las, supera,
      superó los, superó, superaron los, >`,
    'at least':
      'por lo menos, al menos, no menos de, nada menos que, como mínimo, un mínimo de, cuando menos, ≥',
    'fewer than': 'por debajo de, menos de, menos del, inferior a, <',
    'at most': 'no más de, como máximo, un máximo de, hasta, a lo sumo, ≤',
    nearly: 'casi, cerca de, cerca del',
    about: 'unos, unas, alrededor de, aproximadamente, en torno a, en torno al, ~',
  },
  after: {
    'at least': 'o más, +, como mínimo, al menos',
    'at most': 'o menos, como máximo',
    about: 'aproximadamente',
  },
  gap: 'a, el, la, los, las, otros, otras, estos, sus',
}
