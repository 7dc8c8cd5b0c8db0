import type { ResolutionMethod } from '../../schema/conflict'

/** What each way of settling a conflict means, in a sentence (after Every Casualty Worldwide's standards). */
export const resolutionMeanings: Readonly<Record<ResolutionMethod, string>> = {
  'prioritise a source': 'One source is judged the better one, and what it says is used.',
  'report the range': 'No single figure is chosen; the range is reported.',
  'both hold': 'The claims speak of different times, scopes or definitions, and each holds for its own.',
  unconfirmed: 'None of the claims is confirmed, and they are reported as unconfirmed.',
  pending: 'The decision waits until there is more to go by.',
  'ask the source': 'The question goes back to the source.',
}
