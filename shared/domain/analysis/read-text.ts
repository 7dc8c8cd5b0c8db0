import type { MentionLink } from '../../schema/article'
import type { Pictured } from '../originals/one-picture'
import type { FoundQuantity } from '../quantities/read-quantities'
import type { TextReading } from '../mentions/mention'
import { type ClaimedQuantity, type ClaimedReading, withClaims } from '../mentions/with-claims'
import type { Span } from '../span'
import { touchesAny } from '../touches-any'
import type { Rules, TextToRead } from './rules'
import { mostInText, mostOfAThing, withinBudget } from './within-budget'

/** A text to analyse, with its facts and the journalist's decisions. */
export type AnalysedText = TextToRead & {
  /** The group of copies that the journalist put it in; empty where nobody did. */
  readonly independenceGroup: string
  /** Texts that the journalist said are no copies of it. */
  readonly notCopies?: readonly string[]
  /** The pictures that its article keeps: one that looks like another is no second source. */
  readonly pictures?: readonly Pictured[]
  /** Set where it is a manuscript of ours: it is read, and told apart from what others tell. */
  readonly isOurs?: boolean
  /** The journalist's decisions on pairs of its mentions and others. */
  readonly mentionLinks?: readonly MentionLink[]
  readonly claimed: readonly ClaimedQuantity[]
  /** Figures that a machine read in a picture and nobody has confirmed: nothing that touches them is compared. */
  readonly unread?: readonly Span[]
}

/** What was read in a text. */
export type ReadText = {
  /** What it was read for. */
  readonly asked: AnalysedText
  /** As it was read, before any claim. */
  readonly reading: TextReading
  readonly quantities: readonly FoundQuantity[]
  readonly claimed: ClaimedReading
  /** How many of its figures were too many to be read and compared. */
  readonly leftOut: number
  /** Whether it was read without what is too much in it; claims may bring some of that back. */
  readonly isCut: boolean
  /** Whether the rules failed at it: then nothing is read in it. */
  readonly hasFailed: boolean
}

const nothing: TextReading = { language: '', day: null, sentences: [], mentions: [], quantities: [] }

/**
 * Reads a text as far as its size allows. What was read of it before is used where it still holds: the same text, in the same
 * language and of the same date, is not read again for a claim that was marked in it.
 */
export function readText(rules: Rules, asked: AnalysedText, before: ReadText | undefined): ReadText {
  try {
    const { text, leftOut } = withinBudget(asked.text, asked.language, asked.claimed)
    const isRead = before && !before.hasFailed && !before.isCut && isSameText(before.asked, asked)
    const reading = isRead ? before.reading : rules.read({ ...asked, text })
    const isUnread = touchesAny(asked.unread ?? [])
    const most = atMost(without(reading, isUnread))
    return {
      asked,
      reading,
      quantities: most.reading.quantities,
      claimed: withClaims(
        most.reading,
        asked.claimed.filter((claim) => !isUnread(claim)),
      ),
      leftOut: leftOut + most.leftOut,
      isCut: text !== asked.text,
      hasFailed: false,
    }
  } catch {
    const claimed = { reading: nothing, claimOf: new Map() }
    return { asked, reading: nothing, quantities: [], claimed, leftOut: 0, isCut: false, hasFailed: true }
  }
}

/** The reading without what touches figures that nobody may rely on. */
function without(reading: TextReading, isUnread: (span: Span) => boolean): TextReading {
  return {
    ...reading,
    mentions: reading.mentions.filter((mention) => !isUnread(mention)),
    quantities: reading.quantities.filter((quantity) => !isUnread(quantity)),
  }
}

/**
 * The reading with no more figures than one text may have, and no more of one thing than can be held against one another: that work
 * grows with their square.
 */
function atMost(reading: TextReading): { readonly reading: TextReading; readonly leftOut: number } {
  const end = reading.quantities[mostInText]?.start ?? Infinity
  const seen = new Map<string, number>()
  let leftOut = Math.max(0, reading.quantities.length - mostInText)
  const mentions = reading.mentions.filter(({ start, kind, dimension, role }) => {
    if (start >= end) return false
    const thing = `${kind} ${dimension} ${role}`
    const count = (seen.get(thing) ?? 0) + 1
    seen.set(thing, count)
    if (count > mostOfAThing) leftOut += 1
    return count <= mostOfAThing
  })
  if (leftOut === 0) return { reading, leftOut }
  return { reading: { ...reading, quantities: reading.quantities.slice(0, mostInText), mentions }, leftOut }
}

function isSameText(a: TextToRead, b: TextToRead): boolean {
  return (
    a.text === b.text &&
    a.structure === b.structure &&
    a.language === b.language &&
    a.date === b.date &&
    a.vagueRule === b.vagueRule &&
    a.oneNames === b.oneNames
  )
}
