import type { Mentions } from '../conflicts/create-linker'
import type { ClaimedQuantity } from '../conflicts/measure-document'
import { keepingSame, type Reading, type Rules, type TextToRead } from './rules'
import { mostInText, withinBudget } from './within-budget'

/** A text to analyse, with what is known of it and what was said of it. */
export type AnalysedText = TextToRead & {
  /** The group of copies that the journalist put it in; empty where nobody did. */
  readonly independenceGroup: string
  readonly claimed: readonly ClaimedQuantity[]
}

/** What was read in a text. */
export type ReadText = Reading & {
  /** What it was read for. */
  readonly asked: AnalysedText
  readonly mentions: Mentions
  /** How many of its figures were too many to be read and compared. */
  readonly leftOut: number
  /** Whether the rules failed at it: then nothing is read in it. */
  readonly hasFailed: boolean
}

const nothing: Mentions = { measured: [], dates: [] }

/**
 * Reads a text as far as its size allows. What was read of it before is used where it still holds: the same text, in the same
 * language and of the same date, is not read again for a claim that was marked in it.
 */
export function readText(
  rules: Rules,
  asked: AnalysedText,
  group: string,
  before: ReadText | undefined,
): ReadText {
  try {
    const { text, leftOut } = withinBudget(asked.text, asked.language, asked.claimed)
    const within = { ...asked, text }
    const isRead = before && !before.hasFailed && before.leftOut === 0 && isSameText(before.asked, asked)
    const { quantities, dates } = isRead ? before : rules.read(within)
    const most = quantities.slice(0, mostInText)
    const mentions = rules.mention(within, { quantities: most, dates }, asked.claimed, group)
    return {
      asked,
      quantities: most,
      dates,
      mentions: before && isSameText(before.asked, asked) ? keepingSame(mentions, before.mentions) : mentions,
      leftOut: leftOut + quantities.length - most.length,
      hasFailed: false,
    }
  } catch {
    return { asked, quantities: [], dates: [], mentions: nothing, leftOut: 0, hasFailed: true }
  }
}

function isSameText(a: TextToRead, b: TextToRead): boolean {
  return a.text === b.text && a.language === b.language && a.date === b.date
}
