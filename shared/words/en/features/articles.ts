import { describeSteps } from '../import/import-steps'
import type { Basis, CheckState, Metadata } from '../../../schema/article'
import type { ImportStep } from '../../../schema/import-step'
import { formatCount, plural } from '../terms/format-count'

function claimsIn(count: number): string {
  return plural(count, { one: '1 claim', other: `${formatCount(count)} claims` })
}

function unmarkedIn(count: number): string {
  return plural(count, { one: '1 figure unmarked', other: `${formatCount(count)} figures unmarked` })
}

function unmarkedFigures(count: number): string {
  return plural(count, {
    one: '1 figure is unmarked',
    other: `${count === 0 ? 'no' : formatCount(count)} figures are unmarked`,
  })
}

/** What the window says of an article, in its inspector and in the list of articles. */
export const articles = {
  kind: 'Article',
  remove: 'Remove article and what is marked in it',
  check: 'Check',
  checkStates: {
    'to do': 'To do',
    'in progress': 'In progress',
    done: 'Done',
  } satisfies Readonly<Record<CheckState, string>>,
  /** The question before an article is called done in which nothing was checked. */
  unchecked: {
    title: (count: number): string =>
      plural(count, {
        one: 'Done, with nothing checked?',
        other: `${formatCount(count)} articles done, with nothing checked?`,
      }),
    /** `unmarked`: how many figures nobody has looked at; null where not all was read yet. */
    explanation: (count: number, unmarked: number | null): string => {
      const where = plural(count, { one: 'No claim in this article', other: 'No claim in these articles' })
      return `${where} has a verdict, and ${unmarked === null ? 'not all figures were counted yet' : unmarkedFigures(unmarked)}:`
    },
    detail: (claims: number, unmarked: number | null): string =>
      [
        claims === 0 ? 'no claims' : claimsIn(claims),
        ...(unmarked === null ? [] : [unmarkedIn(unmarked)]),
      ].join(', '),
    goOn: 'Mark as done all the same',
    keep: 'Leave it',
  },
  about: 'About the article',
  facts: {
    title: 'Title',
    outlet: 'Outlet',
    byline: 'Byline',
    published: 'Published',
    modified: 'Modified',
    url: 'Address (URL)',
    language: 'Language',
  } satisfies Readonly<Record<keyof Metadata, string>>,
  many: {
    title: (count: number): string => `${formatCount(count)} articles`,
    markAs: (state: string): string => `Mark as: ${state}`,
  },
  notStated: 'Not stated',
  outletNotStated: 'Outlet not stated',
  /** Who states a fact about an article. */
  bases: {
    journalist: 'Set by hand',
    text: 'Stated in the text',
    'json-ld': 'Stated in the page’s JSON-LD',
    'open-graph': 'Stated in the page’s Open Graph tags',
    meta: 'Stated in the page’s meta tags',
    page: 'Stated in the page',
    'mail-header': 'Stated in the mail’s headers',
    'document-property': 'Stated in the document’s properties',
    'file-name': 'From the file’s name',
    detected: 'Detected from the text',
  } satisfies Readonly<Record<Basis, string>>,
  ours: 'Our own draft',
  takeNotes: 'Take Notes as Sources',
  takeNotesHint:
    'Each note of this text becomes a source, as context for the claim that it hangs on, and each comment of the file a comment on its words. Undo takes all of it back.',
  oursHint: 'Every sentence of it is to be checked. It is no evidence, and no source of what it tells.',
  group: 'Independence group',
  groupHint:
    'Articles that repeat one story, such as copies of one wire report, get the same name here and count once.',
  note: 'Note',
  original: {
    heading: 'Evidentiary copy',
    pasted: 'Pasted; there is no file.',
    textHash: 'Text, SHA-256',
    normalised: (steps: readonly ImportStep[]): string =>
      `Done to the text once, at import: ${describeSteps(steps)}.`,
  },
  list: {
    title: 'Articles',
    empty:
      'No articles yet. Import texts, web pages, PDFs, Word documents or mails with File › Import Articles, paste a text, or drop files or folders on the window.',
    copy: 'copy',
    /** Why evidence for a claim is likely in an article. */
    likely: { measure: 'speaks of the same', event: 'same event' },
    ours: 'ours',
    claims: claimsIn,
    toReview: (count: number): string => `${count} to review`,
    unmarked: unmarkedIn,
  },
}
