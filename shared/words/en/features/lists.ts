import { formatCount } from '../terms/format-count'

/** Words of the filters and orders of a list. */
export const lists = {
  filter: {
    articles: 'Filter articles',
    claims: 'Filter claims',
    conflicts: 'Filter conflicts',
    events: 'Filter events',
    sources: 'Filter sources',
  },
  arrange: 'Sort and narrow down',
  shown: (shown: number, of: number): string => `${formatCount(shown)} of ${formatCount(of)}`,
  none: 'Nothing here matches. “Show all” brings everything back.',
  showAll: 'Show all',
  order: 'Sort by',
  orders: {
    added: 'Oldest first',
    newest: 'Newest first',
    name: 'Name',
    published: 'Date of the text',
    unmarked: 'Most unmarked figures',
    text: 'Place in the texts',
    verdict: 'Verdict',
    open: 'Open ones first',
    reliability: 'Reliability',
    told: 'Most articles',
    when: 'Day, the latest first',
  },
  facets: {
    check: 'Check',
    verdict: 'Verdict',
    left: 'Left to do',
    state: 'State',
    kind: 'Kind',
    tag: 'Tags',
  },
  left: {
    evidence: 'No evidence',
    review: 'Look again',
    unused: 'No claim rests on it',
    unrated: 'Not rated',
    unmarked: 'Figures unmarked',
  },
  suggested: 'Suggested',
  /** Lists as they were narrowed, under names of their own. */
  views: {
    title: 'Views that were kept',
    keep: 'Keep this view…',
    keepTitle: 'Keep this view',
    renameTitle: 'Rename the view',
    name: 'Name',
    keepIt: 'Keep it',
    rename: 'Rename',
    gone: 'This view is no longer kept.',
  },
}
