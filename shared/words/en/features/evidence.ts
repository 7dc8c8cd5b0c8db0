import type { Pinpoint, Stance } from '../../../schema/claim'
import { counted, formatCount, plural } from '../terms/format-count'

/** What the window says of evidence for a claim and against it. */
export const evidence = {
  heading: 'Evidence',
  link: 'Link evidence…',
  beside: 'Show beside the claim',
  none: 'Nothing is linked yet.',
  independent: (supporting: number, refuting: number): string =>
    `${supporting} independent ${plural(supporting, { one: 'source supports', other: 'sources support' })} it, ${counted(refuting, 'refutes', 'refute')} it.`,
  sourceGone: 'A source that is gone',
  stance: 'Stance',
  stances: {
    supports: 'Supports',
    refutes: 'Refutes',
    context: 'Context',
  } satisfies Readonly<Record<Stance, string>>,
  credibility: 'Credibility',
  notJudged: 'Not judged yet',
  /** A letter or figure of the Admiralty code, with what it means. */
  grade: (grade: string | number, meaning: string): string => `${grade} – ${meaning}`,
  note: 'Note',
  translation: {
    add: 'Add a translation',
    original: 'In its own words',
    text: 'Translation',
    by: 'Translated by',
  },
  unlink: 'Unlink',
  whole: 'The source as a whole',
  page: (page: string): string => `Page ${page}`,
  at: (timecode: string): string => `At ${timecode}`,
  cells: (range: string): string => `Cells ${range}`,
  cellsLeft: (count: number): string =>
    plural(count, {
      one: 'One more cell is not shown here.',
      other: `${formatCount(count)} more cells are not shown here.`,
    }),
  linesLeft: (count: number): string =>
    plural(count, {
      one: 'One more line is not shown here.',
      other: `${formatCount(count)} more lines are not shown here.`,
    }),
  stretch: (from: string, to: string | null): string => (to === null ? `At ${from}` : `${from} to ${to}`),
  box: (page: number | null): string => (page === null ? 'A part of the picture' : `A part of page ${page}`),
  /** The name of the file of what is in a box. */
  cropName: (page: number | null): string => (page === null ? 'part of the picture' : `part of page ${page}`),
  noCrop: 'What is in the box could not be drawn. Draw it again.',
  where: 'Where in it',
  places: {
    whole: 'The whole of it',
    page: 'A page',
    timecode: 'A point in time',
    cells: 'Cells of a table',
    passage: 'A passage',
    box: 'A box that was drawn',
    stretch: 'A stretch of a recording',
  } satisfies Readonly<Record<Pinpoint['kind'], string>>,
  placeOf: { page: 'Page', timecode: 'Time code', cells: 'Cell or range' },
}
