import { describeNormalisation } from '../import/normalisation'
import type { Basis, CheckState, Metadata } from '../../../schema/article'
import { formatCount, plural } from '../terms/format-count'
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
  noDate: 'no date',
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
  group: 'Independence group',
  groupHint:
    'Articles that repeat one story, such as copies of one wire report, get the same name here and count once.',
  note: 'Note',
  original: {
    heading: 'Evidentiary copy',
    pasted: 'Pasted; there is no file.',
    textHash: 'Text, SHA-256',
    normalised: (steps: readonly string[]): string =>
      `Done to the text once, at import: ${describeNormalisation(steps)}.`,
  },
  list: {
    title: 'Articles',
    empty:
      'No articles yet. Import texts, web pages, PDFs, Word documents or mails with File › Import Articles, paste a text, or drop files or folders on the window.',
    copy: 'copy',
    claims: (count: number): string =>
      plural(count, { one: '1 claim', other: `${formatCount(count)} claims` }),
    toReview: (count: number): string => `${count} to review`,
    unmarked: (count: number): string =>
      plural(count, { one: '1 figure unmarked', other: `${formatCount(count)} figures unmarked` }),
    unmarkedMeaning: 'Sentences with a figure that nobody has marked or waved away',
  },
}
