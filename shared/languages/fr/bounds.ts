import type { BoundWords } from '../language'

/** French: words that make a figure a bound. */
export const bounds: BoundWords = {
  before: {
    'more than': `
      dépasse le, dépasse la, dépassent les, excède, excèdent, excédant, plus de, plus d', plus du, plus des, au delà de, supérieur à, dépassant, dépassera, dépasseront, dépasse les, dépasse,
      dépassent, dépassé les, dépassé, >`,
    'at least':
      "au moins, au minimum, au bas mot, pour le moins, pas moins de, pas moins d', un minimum de, ≥",
    'at most': "au plus, au maximum, pas plus de, un maximum de, jusqu' à, ≤",
    nearly: "pas loin de, proche de, proches de, pas loin d', près d', près de, près du, près des, presque",
    'fewer than': "moins de, moins d', moins du, moins des, en dessous de, <",
    about: 'environ, quelque, autour de, à peu près, approximativement, aux alentours de, ~',
  },
  after: {
    'at least': 'ou plus, +, au moins, au minimum',
    'at most': 'ou moins, au plus, au maximum',
    about: 'environ',
  },
  gap: 'le, la, les, des, ces, ses, autres',
}
