import type { Bound, Quantity } from '../../../schema/quantity'

/** Words about the quantity of a claim. */
export const quantity = {
  heading: 'Quantity',
  add: 'Add a quantity',
  none: 'The words give no figure.',
  remove: 'Remove the quantity',
  bound: 'Bound',
  bounds: {
    exact: 'exactly',
    'at least': 'at least',
    'more than': 'more than',
    'at most': 'at most',
    'fewer than': 'fewer than',
    about: 'about',
    between: 'between',
  } satisfies Readonly<Record<Bound, string>>,
  value: 'Value',
  from: 'From',
  to: 'To',
  unit: 'Unit',
  counted: 'Counted thing',
  scope: 'Scope',
  scopeHint: 'Where, and which group',
  asOf: 'As of',
  asOfHint: 'Such as 2014-01-20, 2014, or 2011-03/..',
  /** Who states the day of a quantity. */
  bases: {
    sentence: 'Read in the sentence',
    paragraph: 'Read in the paragraph',
    article: 'The date of the article',
    journalist: 'Set by hand',
  } satisfies Readonly<Record<NonNullable<Quantity['asOf']>['basis'], string>>,
}
