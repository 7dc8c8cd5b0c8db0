import { counted } from '../terms/format-count'
import type { ClaimType, Stance } from '../../../schema/claim'

/** What is said of an article that is read, and of what is marked in it. */
export const reader = {
  noTitle: 'No title stated',
  outlet: 'Outlet',
  by: 'By',
  published: 'Published',
  notStated: 'not stated',
  notOnTheScale: 'not on the scale',
  text: (article: string): string => `Text of ${article}`,
  /** A word of the header, which a press makes a field. */
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
    keys: 'Drag it, or press the arrow keys: by words, with Alt by letters',
  },
  selected: 'Selected words',
  nothingSelected: 'No words are selected any more',
  /** What is marked, for the pointer and the screen reader. */
  claim: (type: ClaimType, wording: string, verdict: string): string =>
    `Claim (${type}): ${wording} – ${verdict}`,
  evidence: (stance: Stance, wording: string): string => `Evidence (${stance}) for: ${wording}`,
  changed: (mark: string, was: string): string => `${mark}\nChanged: it said “${was}”.`,
}
