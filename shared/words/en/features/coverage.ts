import { formatCount } from '../terms/format-count'

/** What the window says of what nobody has looked at yet, and of what still wants support. */
export const coverage = {
  title: 'Coverage',
  meaning:
    'What nobody has looked at yet, and what still wants support. Copies of one story count as one source.',
  /** In a project without articles. */
  empty:
    'There is nothing to look through yet. Once articles are in, each number here opens into what nobody has looked at.',
  notRead: 'The articles have not been read yet.',
  totals: 'What is left to do',
  count: (left: number): string => (left === 0 ? '✓ 0' : formatCount(left)),
  gaps: {
    unmarked: 'Sentences with a figure, and all of our own drafts, that nobody marked',
    withoutEvidence: 'Claims without evidence',
    oneSource: 'Claims on one independent source or none',
    conflicts: 'Conflicts open',
    suggestions: 'Suggested conflicts unanswered',
    questions: 'Questions and comments open',
  },
  nothingLeft: {
    unmarked: 'Every sentence with a figure is marked or was waved away.',
    withoutEvidence: 'Every claim has evidence.',
    oneSource: 'Every claim has two independent sources or more.',
    conflicts: 'Every conflict is settled.',
    suggestions: 'Every suggestion is answered.',
    questions: 'Every question is answered, and every comment is settled.',
  },
  claims: (count: number): string => `${count} claims`,
  moreArticles: 'Show more articles',
  moreClaims: 'Show more claims',
  moreSuggestions: 'Show more suggestions',
  byArticle: {
    heading: 'By article',
    columns: {
      article: 'Article',
      figures: 'Sentences with a figure',
      withoutEvidence: 'Claims without evidence',
      oneSource: 'On one source or none',
      conflicts: 'Conflicts open',
    },
    none: 'none',
    seen: (seen: number, of: number): string => `${seen} of ${of} seen`,
  },
}
