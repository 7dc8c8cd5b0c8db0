import fitted from './weights.json'
import type { Weights } from './logistic'
import type { LinkingLimits } from './measures'

/** Everything that was fitted on labelled pairs: the one file of weights (`npm run eval -- --fit`). */
export type LinkingWeights = {
  /** Weights for two texts being of one event. */
  readonly articles: Weights
  /** Of two mentions, before their rivals are known, and after. */
  readonly firstPairs: Weights
  readonly pairs: Weights
  /** Of two statements, each of mentions that tell the same. */
  readonly statements: Weights
  /** Of a group of mentions: whether it is worth a look. */
  readonly suggestions: Weights
  readonly limits: LinkingLimits & {
    /** The least mean score at which texts are of one event. */
    readonly oneEvent: number
  }
}

/** The weights that the program comes with. */
export const linkingWeights: LinkingWeights = fitted
