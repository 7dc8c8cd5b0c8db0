import type { FieldName } from '../../../domain/search/found'
import type { SearchKind } from '../../../domain/values/search-kinds'
import type { DocumentKind } from '../../../document-kinds'
import { formatCount, plural } from '../terms/format-count'

const kinds: Readonly<Record<DocumentKind, string>> = {
  project: 'Project',
  article: 'Article',
  claim: 'Claim',
  source: 'Source',
  conflict: 'Conflict',
  event: 'Event',
  question: 'Question',
}

const things: Readonly<Record<DocumentKind, string>> = {
  project: 'the project',
  article: 'an article',
  claim: 'a claim',
  source: 'a source',
  conflict: 'a conflict',
  event: 'an event',
  question: 'a question',
}

/** What the search over the project says. */
export const search = {
  title: 'Find in the project',
  short: 'Find',
  field: 'Find in all texts, claims and notes',
  everything: 'Everything',
  kinds: {
    texts: 'Texts',
    claims: 'Claims',
    conflicts: 'Conflicts',
    events: 'Events',
    questions: 'Questions and comments',
    notes: 'Notes',
    sources: 'Sources and evidence',
  } satisfies Readonly<Record<SearchKind, string>>,
  /** What of a thing the words stand in; the text itself is not named. */
  fields: {
    text: '',
    title: 'Title',
    outlet: 'Outlet',
    byline: 'Byline',
    address: 'Address',
    wording: 'Wording',
    speaker: 'Speaker',
    reasoning: 'Why',
    tags: 'Tags',
    resolution: 'Resolution',
    place: 'Place',
    publisher: 'Publisher',
    file: 'File',
    note: 'Note',
    evidence: 'Note on evidence',
    question: 'Asked',
    answer: 'Answer',
    to: 'Asked of',
  } satisfies Readonly<Record<FieldName, string>>,
  /** What a thing is, where its name does not say it. */
  thing: (kind: SearchKind, of: DocumentKind): string =>
    kind === 'notes'
      ? `Note on ${things[of]}`
      : kind === 'sources' && of === 'claim'
        ? 'Evidence'
        : kinds[of],
  count: formatCount,
  show: 'Show',
  /** What was found, as it is announced. */
  found: (places: number, isMore: boolean): string => {
    if (places === 0) return 'Nothing has these words'
    if (places === 1) return '1 place'
    return `${isMore ? 'More than ' : ''}${formatCount(places)} places`
  },
  /** The place that was opened last, among all that are shown. */
  placeOf: (place: number, of: number): string => `Place ${formatCount(place)} of ${formatCount(of)}`,
  reading: (count: number): string =>
    plural(count, {
      one: '1 document is still being read',
      other: `${formatCount(count)} documents are still being read`,
    }),
  onlyWithout: 'Say also what is to be found, not only what is not.',
  start: 'Type a word. It is looked for in every article, claim, note, source and event of the project.',
  firstShown: (count: number): string =>
    `The first ${formatCount(count)} places are shown. Another word narrows them down.`,
  narrow: 'How to narrow it down',
  ways: [
    ['“two words”', 'these words, side by side'],
    ['-word', 'without this word'],
    ['begin*', 'words that begin so, as every word does'],
    ['*part', 'also inside of words'],
  ],
  alsoAs: 'Found as',
  order: 'Order',
  orders: { text: 'In order of the text', before: 'By the word before', after: 'By the word after' },
  results: 'Places',
  broke: 'The search broke off. Try it once more.',
}
