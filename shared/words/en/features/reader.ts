import { counted } from '../terms/format-count'
import type { ClaimType, Stance } from '../../../schema/claim'

/** What is said of an article that is read, and of what is marked in it. */
export const reader = {
  noTitle: 'No title stated',
  outlet: 'Outlet',
  by: 'By',
  published: 'Published',
  caption: 'Caption',
  notStated: 'not stated',
  notOnTheScale: 'not on the scale',
  text: (article: string): string => `Text of ${article}`,
  /** What something is called, with what is said of it: a word of the header, a fact of a report. */
  fact: (name: string, value: string): string => `${name}: ${value}`,
  margin: {
    title: 'Claims beside the text',
    why: (verdict: string, evidence: number): string =>
      evidence === 0
        ? `${verdict} · no evidence yet`
        : `${verdict} · ${counted(evidence, 'piece of evidence', 'pieces of evidence')}`,
  },
  edges: {
    start: 'Where the mark begins',
    end: 'Where the mark ends',
    keys: (alt: string): string => `Drag it, or press the arrow keys: by words, with ${alt} by letters`,
  },
  links: {
    /** How a link is opened, and a note followed: by a click while a key is held, or by a key alone. */
    opens: (click: string, key: string): string =>
      `${click} or ${key} opens it in your browser, after a question.`,
    staysClosed: 'It is not an address of the web, and is not opened.',
    toNote: (click: string, key: string): string => `${click} or ${key} goes to the note.`,
    toMark: (click: string, key: string): string => `${click} or ${key} goes back to the mark of the note.`,
    click: 'click',
  },
  selected: 'Selected words',
  nothingSelected: 'No words are selected any more',
  /** What is marked, for the pointer and the screen reader. */
  claim: (type: ClaimType, wording: string, verdict: string): string =>
    `Claim (${type}): ${wording} – ${verdict}`,
  evidence: (stance: Stance, wording: string): string => `Evidence (${stance}) for: ${wording}`,
  changed: (mark: string, was: string): string => `${mark}\nChanged: it said “${was}”.`,
}
