import type { ImportNote } from '../../../schema/import-step'
import { describeSteps, leftOut } from '../import/import-steps'
import { formatCount } from '../terms/format-count'

/** What is said of how a text was read from a file, and of what was not read. */
export const readings = {
  /** Why a mail was not read, naming the file. */
  sealedMail: (name: string): string =>
    `“${name}” is an encrypted mail. Open it in your mail program, save its text, and import that.`,
  left: leftOut,
  /** What one import left out; `share` of what is visible came in, 0 to 1. */
  notRead: (name: string, left: readonly string[]): string =>
    `Not in the text of “${name}”: ${left.join(', ')}.`,
  doubtful: (name: string, share: number): string =>
    `Only ${Math.round(share * 100)}% of what “${name}” shows was read. Compare its text with the original.`,
  /** What seems wrong with a text as a whole. */
  points: (name: string, points: readonly ImportNote[]): string =>
    `Look at “${name}”: ${describeSteps(points)}.`,
  severalToLookAt: (count: number): string =>
    `${formatCount(count)} texts may be cut off or doubled: look at them.`,
  severalNotRead: (count: number): string => `${formatCount(count)} files hold more than was read.`,
}
