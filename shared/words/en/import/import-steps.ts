import type { NormalisationStep } from '../../../domain/text/normalise-text'
import type { CountingKind, LeftOut, PlainKind, QuotingKind } from '../../../schema/import-step'
import { stepsIn } from '../../steps-in-words'
import { formats } from '../terms/formats'
import { counted, formatCount } from '../terms/format-count'

/** What was done to a text when it was stored, by the ids that projects hold. */
const steps = {
  'byte order mark removed': 'byte order mark removed',
  'CRLF to LF': 'CRLF to LF',
  'CR to LF': 'CR to LF',
  'other line ends to LF': 'other line ends to LF',
  'NUL replaced by U+FFFD': 'NUL replaced by U+FFFD',
  'lone surrogates replaced by U+FFFD': 'lone surrogates replaced by U+FFFD',
  'invisible characters between digits removed': 'invisible characters between digits removed',
  'soft hyphens between digits written as hyphens': 'soft hyphens between digits written as hyphens',
  'Unicode normalised to NFC': 'Unicode normalised to NFC',
} satisfies Readonly<Record<NormalisationStep, string>>

const plain: Readonly<Record<PlainKind, string>> = {
  markdown: 'Markdown read as formatted text',
  pasted: 'words of formatted text that was pasted',
  readablePart: 'readable part of the page',
  wholePage: 'whole page: no article was found in it',
  onlyConsent: 'nothing but a notice about cookies was found',
  endNotes: 'notes of the document put at its end',
  edges: 'headers and footers of the pages put at the end',
  linesJoined: 'printed lines joined to paragraphs',
  letterForms: 'ligatures and forms of letters written as letters',
  lettersLeftOut: 'letters left out whose font does not say which they are',
  runningHeads: 'running heads and page numbers left out',
  mailText: 'text of the mail',
  mailHtml: 'HTML of the mail read as text',
  mailHtmlDiffers: 'HTML of the mail read, since its plain text says something else',
  linesInCells: 'line ends within cells written as spaces',
  openQuote: 'a quotation mark without its end read as a letter',
  cues: 'captions joined to sentences, with the time at which each begins',
  repeatedLines: 'lines that captions repeat read once',
  structureLost: 'what was stored of its headings, lists and tables was damaged, and is not in this revision',
  readByMachine: 'words in pictures read by machine',
  cutOff: 'the last sentence has no end: the text may be cut off',
  cellsAsShown: 'cells read as their formats show them, formulas by their stored values',
}

const counting: Readonly<Record<CountingKind, (count: number) => string>> = {
  furtherArticles: (count) => `${counted(count, 'further article')} of the page put below it`,
  badBytes: (count) => `${counted(count, 'byte')} that no letter can be shown as �`,
  filledFields: (count) => `${counted(count, 'filled field')} of a form read in their places`,
  forwardedMails: (count) => `${counted(count, 'mail')} in the mail put below it`,
  mails: (count) => `${counted(count, 'mail')} in the order of the box`,
  unreadLetters: (count) => `${counted(count, 'letter')} left out whose font does not say which they are`,
  uncalculated: (count) => `${counted(count, 'formula', 'formulas')} without a value`,
  chapters: (count) => `${counted(count, 'chapter', 'chapters')} in the order of reading`,
  missingChapters: (count) => `${counted(count, 'chapter', 'chapters')} missing in the file`,
  doubled: (count) => `${counted(count, 'paragraph')} of it stand in it twice: the text may be doubled`,
  tablesAsLines: (count) =>
    `${counted(count, 'table')} too large to be shown as such, read as lines with tabs between cells`,
}

const quoting: Readonly<Record<QuotingKind, string>> = {
  struckWords: 'struck out and not in the text',
  commentsMade: 'comments not in the text',
  runningLines: 'printed on every page, read once',
  hiddenSheets: 'hidden sheets not read',
  brokenOff: 'sentences that break off',
  printedTwice: 'stands twice, one below the other',
}

const separators = { '\t': 'tabs', ';': 'semicolons', ',': 'commas', '|': 'strokes' }

/** What an import left out, with its number. */
export const leftOut: Readonly<Record<LeftOut, (count: number) => string>> = {
  scans: (count) => counted(count, 'scanned page'),
  struck: (count) => counted(count, 'struck passage'),
  comments: (count) => counted(count, 'comment'),
  fields: (count) => counted(count, 'form field'),
  frames: (count) => counted(count, 'frame'),
  pictures: (count) => `${counted(count, 'picture')} without text`,
  formulas: (count) => counted(count, 'formula'),
  attachments: (count) => counted(count, 'attachment'),
  articles: (count) => `${counted(count, 'further article')} of the page`,
  hidden: (count) => counted(count, 'hidden passage'),
  covered: (count) => counted(count, 'passage blacked out or covered', 'passages blacked out or covered'),
  deleted: (count) => counted(count, 'tracked deletion'),
  bytes: (count) => `${counted(count, 'byte')} that stand for no letter`,
  letters: (count) => `${counted(count, 'letter')} of unknown fonts`,
  parts: (count) => counted(count, 'part of the file', 'parts of the file'),
}

/** The same in a note, where other words are usual. */
const notRead: Readonly<Partial<Record<LeftOut, (count: number) => string>>> = {
  pictures: (count) => `${counted(count, 'picture')} not read`,
  deleted: (count) => `${counted(count, 'tracked deletion')} left out`,
  parts: (count) => `${counted(count, 'embedded object')} not read`,
  covered: (count) =>
    `${counted(count, 'passage')} blacked out or covered, and left out; the file still holds the words`,
}

/** All that was done, in words. */
export const describeSteps = stepsIn({
  steps,
  plain,
  counting,
  quoting,
  quoted: (passages, more) =>
    formats.inRow([
      ...passages.map((passage) => `“${passage}”`),
      ...(more > 0 ? [`${formatCount(more)} more`] : []),
    ]),
  notRead: (what, count) => notRead[what]?.(count) ?? `${leftOut[what](count)} not read`,
  tracked: (inserted, deleted) =>
    `tracked changes read as accepted: ${counted(inserted, 'insertion')} taken, ${counted(deleted, 'deletion')} left out`,
  partedBy: (sign) => `cells parted by ${separators[sign]}`,
  readAs: (name) => `read as ${name}`,
  foreign: (words) => words,
  fact: (name, value) => `${name}: ${value}`,
  inRow: formats.inRow,
})
