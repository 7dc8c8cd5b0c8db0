import type { Quantity } from '../../schema/quantity'
import type { BoundRule } from '../../languages/language'
import { tidy } from './numbers/tidy'

export type Interval = Pick<Quantity, 'bound' | 'min' | 'max'>

/** How far a true value may be from a figure said to be `about` or `nearly` it, as a share of the figure. */
const NEAR = 0.1

/**
 * The interval that each bound gives to the figures `low` to `high` (equal unless a range was written).
 * Ends that the words leave open are null. Near figures reach 10 % away, and at least one whole where `whole` says that
 * they count: `about 30` is 27 to 33, `nearly 30` is 27 to 30 and counts as about (it says both that 30 was not reached
 * and that it is close), `just over 30` is more than 30 up to 33. `up to 30` has no lower end: none also fits it.
 */
export const boundRules: Readonly<
  Record<BoundRule, (low: number, high: number, whole: boolean) => Interval>
> = {
  exact: (low, high) => ({ bound: low === high ? 'exact' : 'between', min: low, max: high }),
  'at least': (low) => ({ bound: 'at least', min: low, max: null }),
  'more than': (low) => ({ bound: 'more than', min: low, max: null }),
  'just over': (low, high, whole) => ({ bound: 'more than', min: low, max: tidy(high + near(high, whole)) }),
  'at most': (_low, high) => ({ bound: 'at most', min: null, max: high }),
  'fewer than': (_low, high) => ({ bound: 'fewer than', min: null, max: high }),
  'just under': (low, high, whole) => ({ bound: 'fewer than', min: tidy(low - near(low, whole)), max: high }),
  nearly: (low, high, whole) => ({ bound: 'about', min: tidy(low - near(low, whole)), max: high }),
  about: (low, high, whole) => ({
    bound: 'about',
    min: tidy(low - near(low, whole)),
    max: tidy(high + near(high, whole)),
  }),
}

function near(value: number, whole: boolean): number {
  const distance = Math.abs(value) * NEAR
  return whole ? Math.ceil(tidy(distance)) : distance
}
