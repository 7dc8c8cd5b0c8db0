import { counted, formatCount } from '../terms/format-count'

/** What is said of how a text was read from a file, and of what was not read. */
export const readings = {
  /** Notes of a revision, after “Text:”, without a full stop. */
  struck: (passages: readonly string[]): string => `struck out and not in the text: ${quotes(passages)}`,
  furtherArticles: (count: number): string => `${counted(count, 'further article')} of the page put below it`,
  onlyConsent: 'nothing but a notice about cookies was found',
  badBytes: (count: number): string => `${counted(count, 'byte')} that no letter can be shown as �`,
  tracked: (inserted: number, deleted: number): string =>
    `tracked changes read as accepted: ${counted(inserted, 'insertion')} taken, ${counted(deleted, 'deletion')} left out`,
  comments: (comments: readonly string[]): string => `comments not in the text: ${quotes(comments)}`,
  commentBy: (author: string, comment: string): string => `${author}: ${comment}`,
  edges: 'headers and footers of the pages put at the end',
  runningLines: (lines: readonly string[]): string => `printed on every page, read once: ${quotes(lines)}`,
  fields: (count: number): string => `${counted(count, 'filled field')} of a form read in their places`,
  mailHtml: 'HTML of the mail read, since its plain text says something else',
  /** Why a mail was not read, naming the file. */
  sealedMail: (name: string): string =>
    `“${name}” is an encrypted mail. Open it in your mail program, save its text, and import that.`,
  header: (name: string, value: string): string => `${name}: ${value}`,
  forwarded: (count: number): string => `${counted(count, 'mail')} in the mail put below it`,
  unreadLetters: (count: number): string =>
    `${counted(count, 'letter')} left out whose font does not say which they are`,
  /** What an import left out, with its number. */
  left: {
    struck: (count: number): string => counted(count, 'struck passage'),
    comments: (count: number): string => counted(count, 'comment'),
    fields: (count: number): string => counted(count, 'form field'),
    frames: (count: number): string => counted(count, 'frame'),
    pictures: (count: number): string => `${counted(count, 'picture')} without text`,
    formulas: (count: number): string => counted(count, 'formula'),
    attachments: (count: number): string => counted(count, 'attachment'),
    articles: (count: number): string => `${counted(count, 'further article')} of the page`,
    hidden: (count: number): string => counted(count, 'hidden passage'),
    deleted: (count: number): string => counted(count, 'tracked deletion'),
    bytes: (count: number): string => `${counted(count, 'byte')} that stand for no letter`,
    letters: (count: number): string => `${counted(count, 'letter')} of unknown fonts`,
    parts: (count: number): string => counted(count, 'part of the file', 'parts of the file'),
  },
  /** What one import left out; `share` of what is visible came in, 0 to 1. */
  notRead: (name: string, left: readonly string[]): string =>
    `Not in the text of “${name}”: ${left.join(', ')}.`,
  doubtful: (name: string, share: number): string =>
    `Only ${Math.round(share * 100)}% of what “${name}” shows was read. Compare its text with the original.`,
  severalNotRead: (count: number): string => `${formatCount(count)} files hold more than was read.`,
}

/** So many passages are quoted, and so much of each. */
const MOST_QUOTED = 20
const LONGEST_QUOTE = 200

function quotes(passages: readonly string[]): string {
  const shown = passages
    .slice(0, MOST_QUOTED)
    .map((words) => `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`)
  const more = passages.length - shown.length
  return [...shown, ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ')
}
