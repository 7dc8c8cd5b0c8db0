import { z } from 'zod'

/** What a file shows and an import does not read, by its kind. */
export const LeftOut = z.enum([
  'scans',
  'struck',
  'comments',
  'fields',
  'frames',
  'pictures',
  'formulas',
  'attachments',
  'articles',
  'hidden',
  'covered',
  'deleted',
  'bytes',
  'letters',
  'parts',
])
export type LeftOut = z.infer<typeof LeftOut>

const Count = z.int().nonnegative()

/** A note that says all there is to say. */
const PlainNote = z.object({
  kind: z.enum([
    'markdown',
    'pasted',
    'readablePart',
    'wholePage',
    'onlyConsent',
    'endNotes',
    'edges',
    'linesJoined',
    'letterForms',
    'lettersLeftOut',
    'runningHeads',
    'mailText',
    'mailHtml',
    'mailHtmlDiffers',
    'linesInCells',
    'openQuote',
    'cues',
    'repeatedLines',
    'cellsAsShown',
    'structureLost',
    'readByMachine',
    'cutOff',
  ]),
})

const CountingNote = z.object({
  kind: z.enum([
    'furtherArticles',
    'badBytes',
    'filledFields',
    'forwardedMails',
    'mails',
    'unreadLetters',
    'uncalculated',
    'chapters',
    'missingChapters',
    'tablesAsLines',
    'doubled',
  ]),
  count: Count,
})

/** A note with words of the file: the first of them, and how many more there are. */
const QuotingNote = z.object({
  kind: z.enum(['struckWords', 'commentsMade', 'runningLines', 'hiddenSheets', 'brokenOff', 'printedTwice']),
  passages: z.array(z.string()),
  more: Count,
})

/** What an import did with a file to make a text of it; the catalogue has the words for it. */
export const ImportNote = z.discriminatedUnion('kind', [
  PlainNote,
  CountingNote,
  QuotingNote,
  z.object({ kind: z.literal('encoding'), name: z.string() }),
  z.object({ kind: z.literal('header'), name: z.string(), value: z.string() }),
  z.object({ kind: z.literal('trackedChanges'), inserted: Count, deleted: Count }),
  z.object({ kind: z.literal('separated'), by: z.enum(['\t', ';', ',', '|']) }),
  z.object({ kind: z.literal('notRead'), what: LeftOut, count: Count }),
])
export type ImportNote = z.infer<typeof ImportNote>
export type CountingKind = z.infer<typeof CountingNote>['kind']
export type PlainKind = z.infer<typeof PlainNote>['kind']
export type QuotingKind = z.infer<typeof QuotingNote>['kind']

/**
 * What was done to a text once, at import: a note of its format, or the id of a step of storing it (`CRLF to LF`). Projects of older
 * programs have sentences instead of notes, which are shown as they stand.
 */
export const ImportStep = z.union([ImportNote, z.string()])
export type ImportStep = z.infer<typeof ImportStep>
