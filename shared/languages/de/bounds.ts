import type { BoundWords } from '../language'

/** German: words that make a figure a bound. */
export const bounds: BoundWords = {
  before: {
    'more than': 'mehr als, über, gut, oberhalb von, übersteigt, überschritten, >',
    'at least': 'mindestens, wenigstens, nicht weniger als, zumindest, ≥',
    'at most': 'nicht mehr als, bis zu, höchstens, maximal, ≤',
    'fewer than': 'weniger als, unter, <',
    nearly: 'fast, beinahe, knapp, nahezu',
    about: 'etwa, rund, ungefähr, circa, ca ., ca, zirka, schätzungsweise, an die, gegen, ~',
  },
  after: {
    'at least': 'oder mehr, +',
    'at most': 'oder weniger',
  },
  gap: 'die, den, der, weitere, weiteren',
}
