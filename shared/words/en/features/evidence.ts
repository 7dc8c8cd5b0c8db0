import type { Stance } from '../../../schema/claim'
import { counted, plural } from '../terms/format-count'

/** What the window says of evidence for a claim and against it. */
export const evidence = {
  heading: 'Evidence',
  link: 'Link evidence…',
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
  unlink: 'Unlink',
  whole: 'The source as a whole',
  page: (page: string): string => `Page ${page}`,
  at: (timecode: string): string => `At ${timecode}`,
}
