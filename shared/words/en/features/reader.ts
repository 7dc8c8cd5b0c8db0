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
  selected: 'Selected words',
  nothingSelected: 'No words are selected any more',
  /** What is marked, for the pointer and the screen reader. */
  claim: (type: ClaimType, wording: string, verdict: string): string =>
    `Claim (${type}): ${wording} – ${verdict}`,
  evidence: (stance: Stance, wording: string): string => `Evidence (${stance}) for: ${wording}`,
  changed: (mark: string, was: string): string => `${mark}\nChanged: it said “${was}”.`,
}
