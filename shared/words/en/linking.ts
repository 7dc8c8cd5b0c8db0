import type { PairReason } from '../../domain/linking/reasons'

/** What people read of why mentions were taken to be of one thing, or kept apart. */
export const linking = {
  /** `pair`: the two mentions meant, if there are more. */
  takenTogether: (reasons: readonly string[], doubts: readonly string[], pair: readonly string[]): string => {
    const meant = pair.length === 0 ? '' : ` This is said of ${pair.join(' and ')}.`
    return reasons.length === 0
      ? `Taken together, with this against it: ${doubts.join('; ')}.${meant}`
      : `Taken together because: ${reasons.join('; ')}${doubts.length === 0 ? '' : ` – against it: ${doubts.join('; ')}`}.${meant}`
  },
  /** A piece of evidence for a link, or against it. */
  evidence: {
    'one-event': 'the articles seem to tell of one event',
    'articles-alike': 'the articles are alike',
    'articles-alike-background': 'not the news of alike articles, but their background',
    'same-role-in-one-event': 'the same is counted of one event',
    'same-noun': 'the same noun',
    'other-roles': 'something else is counted',
    'role-on-one-side': 'not each says clearly what it counts',
    'same-role-of-a-measurement': 'measurements of this kind are many',
    size: 'the figures lie far apart',
    'days-between': 'the days lie far apart',
    'value-stands-elsewhere': 'one of the figures stands in more than its own text',
    'one-day': 'the same day',
    'other-day': 'different days',
    'background-on-one-side': 'one is told as background',
    'background-on-both': 'they are told as background',
    'one-text': 'they stand in one text',
    'two-speakers-in-one-text': 'two speakers of one text',
    'one-sentence': 'they stand in one sentence',
    'group-on-one-side': 'not each names a group of people',
    'other-groups': 'different groups of people',
    'saying-on-one-side': 'not each is somebody’s statement',
    'words-near': 'the same words close by',
    'passages-alike': 'the sentences around are alike',
    'same-target': 'the same name',
    'leads-its-rivals': 'no other figure fits as well',
    'same-deed-of-dates': 'the same deed is dated',
    'same-deed-of-durations': 'the same deed lasted',
    'nearest-deed-of-figures': 'the deed next to the figures is the same',
    'only-one-of-its-unit': 'each is the only figure of its unit at the head of its text',
    'a-date': 'they are dates',
    'an-amount': 'they are sums of money',
    'a-measurement': 'they are measurements',
  } satisfies Readonly<Record<PairReason, string>>,
  /** Evidence that counts either way, where it counts against a link. */
  against: { 'leads-its-rivals': 'another figure fits better' } satisfies Partial<Record<PairReason, string>>,
}
