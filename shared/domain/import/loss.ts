import type { LeftOut } from '../../schema/import-step'

/** How much of what a file shows came in with an import. */
export type Loss = {
  /** How many letters and digits the file shows, and how many of them are in the text. */
  readonly visible: number
  readonly read: number
  /** What is not in the text, or stands in it by a choice of the program; nothing is counted as 0. */
  readonly left: readonly { readonly what: LeftOut; readonly count: number }[]
  /** How that begins which is visible and not in the text, where its words are known. */
  readonly missing?: string
}

/** Below this share of what is visible the journalist is asked. */
const LEAST_SHARE = 0.35

/** So many letters tell something: of less than these a share says nothing. */
const FEWEST_LETTERS = 200

/** The share of the visible text that came in, 0 to 1. */
export const shareRead = ({ visible, read }: Loss): number =>
  visible === 0 ? 1 : Math.min(1, read / visible)

/** Whether so much of a file is missing that a person has to look. */
export function isDoubtful(loss: Loss): boolean {
  return loss.visible - loss.read >= FEWEST_LETTERS && shareRead(loss) < LEAST_SHARE
}

/** Whether anything of a file did not come in that is worth a word: pictures alone are in nearly every page. */
export function hasLoss(loss: Loss): boolean {
  return isDoubtful(loss) || loss.left.some(({ what }) => what !== 'pictures')
}

/** How many letters and digits a text has: what is told by its look alone does not count. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** What was left out, by counts; those of 0 are not named. */
export function leftOut(counts: Readonly<Partial<Record<LeftOut, number>>>): Loss['left'] {
  return kinds.flatMap((what) => {
    const count = counts[what] ?? 0
    return count > 0 ? [{ what, count }] : []
  })
}

/** The loss of a file all of whose words came in, but for what is counted. */
export function lossOf(text: string, counts: Readonly<Partial<Record<LeftOut, number>>>): Loss {
  const letters = countLetters(text)
  return { visible: letters, read: letters, left: leftOut(counts) }
}

/** In the order in which they are told: what may be missed most comes first. */
const kinds: readonly LeftOut[] = [
  'scans',
  'letters',
  'bytes',
  'articles',
  'covered',
  'hidden',
  'comments',
  'fields',
  'frames',
  'attachments',
  'parts',
  'formulas',
  'struck',
  'deleted',
  'pictures',
]

/** What stands in a text for words on which something black lies: that there were some is seen, and what they are is not. */
export const COVERED = '███'
