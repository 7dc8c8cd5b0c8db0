import type { Anchor } from '../../schema/anchor'
import type { Edtf } from '../../schema/common'
import type { Quantity } from '../../schema/quantity'
import { standsAt } from '../anchors/stands-at'
import type { Finding } from '../analysis/finding'
import type { Linked } from '../analysis/linked'
import type { ReadText } from '../analysis/read-text'
import { edtfOf } from '../dates/edtf-of'
import type { Moment } from '../dates/moment'
import { explainFinding } from '../describe/explain-finding'
import type { JudgedKind } from '../judging/judgement'
import type { Cue, Mention, MentionKind, ReadSentence, Section } from '../mentions/mention'
import { isFate } from '../mentions/roles'
import { quantityOf } from '../mentions/quantity-of'
import { overlap } from '../overlap'
import type { Span } from '../span'

/** A figure, a date or a time of an article, as the ledger of an event needs it. */
export type LedgerFigure = Span & {
  readonly articleId: string
  /** Its own words, and the sentence that they stand in. */
  readonly text: string
  readonly sentence: string
  readonly kind: MentionKind
  readonly dimension: string
  readonly role: string
  /** Whether the role says what became of people. */
  readonly isFate: boolean
  readonly group: string
  /** Null where it is a date or a time. */
  readonly quantity: Quantity | null
  readonly place: string
  readonly speaker: string
  readonly section: Section
  readonly cues: readonly Cue[]
  /** Whether it, or its sentence, is of another time or event than the text's. */
  readonly isBackground: boolean
  /** The day of the figure, else of its sentence; '' where neither is known. */
  readonly day: Edtf
  /** The minute of the day that it tells, with the one in UTC where a zone is told; null where no hour is told. */
  readonly clock: { readonly minute: number; readonly utc: number | null } | null
  /** The number of its measure from linking; null where it has none. */
  readonly measure: number | null
  /** The claim that states it; null where it has no claim. */
  readonly claimId: string | null
}

/** What comparing the figures of one measure yields. */
export type LedgerMeasure = {
  readonly id: number
  readonly kind: JudgedKind
  readonly explanation: string
}

/** A total that a text states with its parts, as figure numbers, and the difference between them. */
export type LedgerSum = {
  /** Null where the parts are shares of a whole. */
  readonly whole: number | null
  readonly parts: readonly number[]
  readonly missing: number
}

/** All that some articles say with a figure, a date or a time. */
export type EventFigures = {
  readonly figures: readonly LedgerFigure[]
  readonly measures: readonly LedgerMeasure[]
  readonly sums: readonly LedgerSum[]
  /** Pairs of figures, by number, that the journalist said are of different things. */
  readonly parted: readonly (readonly [number, number])[]
  /** How many further figures there are that are not told of. */
  readonly further: number
}

/** So many figures of one event are told of. */
const MOST = 1500
/** So much of a long sentence is told. */
const LONGEST = 400

/** What was found in one article. */
type Found = Pick<ReadText, 'asked' | 'claimed'>

/** Gathers what some articles say with a figure, a date or a time, with what linking and judging made of it; at most so many. */
export function figuresOfArticles(
  articleIds: readonly string[],
  foundIn: (articleId: string) => Found | undefined,
  linked: Linked,
  most = MOST,
): EventFigures {
  const { measureAt, sums } = indexOf(linked)
  const measures = new Map<Finding, LedgerMeasure>()
  const figures: LedgerFigure[] = []
  const numberAt = new Map<string, number>()
  let further = 0
  for (const articleId of articleIds) {
    const found = foundIn(articleId)
    if (!found) continue
    for (const mention of found.claimed.reading.mentions) {
      if (figures.length >= most) {
        further += 1
        continue
      }
      const place = placeOf(articleId, mention)
      const finding = measureAt.get(place)
      if (finding && !measures.has(finding)) {
        const { kind } = finding
        measures.set(finding, { id: measures.size, kind, explanation: explainFinding(finding) })
      }
      const measure = (finding && measures.get(finding)?.id) ?? null
      numberAt.set(place, figures.length)
      figures.push(describe(articleId, found, mention, measure))
    }
  }
  return {
    figures,
    parted: articleIds.flatMap((articleId) => partedIn(articleId, figures, foundIn)),
    measures: [...measures.values()],
    sums: sums.flatMap(({ members, reason }) => {
      if (reason.kind !== 'sum') return []
      const numbers = members.map((member) => numberAt.get(placeOf(member.documentId, member)))
      const whole = reason.whole === null ? null : numbers[reason.whole]
      const parts = reason.parts.flatMap((at) => numbers[at] ?? [])
      if (whole === undefined || parts.length < reason.parts.length) return []
      return [{ whole, parts, missing: reason.missing }]
    }),
    further,
  }
}

/** The pairs that were said, with one article, to tell of different things. */
function partedIn(
  articleId: string,
  figures: readonly LedgerFigure[],
  foundIn: (articleId: string) => Found | undefined,
): readonly (readonly [number, number])[] {
  const at = (of: string, anchor: Anchor): readonly number[] => {
    const text = foundIn(of)?.asked.text
    const span = text === undefined ? null : standsAt(text, anchor)
    if (span === null) return []
    return figures.flatMap((figure, place) =>
      figure.articleId === of && overlap(figure, span) ? [place] : [],
    )
  }
  return (foundIn(articleId)?.asked.mentionLinks ?? []).flatMap(({ said, anchor, other }) =>
    said === 'other'
      ? at(articleId, anchor).flatMap((a) => at(other.articleId, other.anchor).map((b) => [a, b] as const))
      : [],
  )
}

type Index = { readonly measureAt: ReadonlyMap<string, Finding>; readonly sums: readonly Finding[] }

const indexes = new WeakMap<Linked, Index>()

/** The measures of a project by the places of their members, and the sums that do not add up; made once for a comparison. */
function indexOf(linked: Linked): Index {
  const known = indexes.get(linked)
  if (known) return known
  const measureAt = new Map<string, Finding>()
  const sums: Finding[] = []
  for (const finding of linked.findings) {
    if (finding.kind === 'does-not-add-up') sums.push(finding)
    else for (const member of finding.members) measureAt.set(placeOf(member.documentId, member), finding)
  }
  const index = { measureAt, sums }
  indexes.set(linked, index)
  return index
}

function placeOf(articleId: string, { start, end }: Span): string {
  return `${articleId} ${start} ${end}`
}

function describe(
  articleId: string,
  { asked: { text }, claimed: { reading, claimOf } }: Found,
  mention: Mention,
  measure: number | null,
): LedgerFigure {
  const { start, end, kind, dimension, role, isClosedRole, group, place, speaker, section, cues } = mention
  const sentence = reading.sentences[mention.sentence]
  return {
    articleId,
    start,
    end,
    text: text.slice(start, end),
    sentence: sentence?.wording ?? wordsOf(text, sentence, mention),
    kind,
    dimension,
    role,
    isFate: isClosedRole && isFate(role),
    group,
    quantity: quantityOf(mention),
    place,
    speaker,
    section,
    cues: [...cues],
    isBackground: cues.has('background') || sentence?.isBackground === true,
    day: edtfOf(mention.moment ?? nothing) || edtfOf(mention.day ?? nothing),
    clock: clockOf(mention.moment),
    measure,
    claimId: claimOf.get(mention) ?? null,
  }
}

const nothing = { from: null, to: null, yearKnown: false }

function clockOf(moment: Moment | null): LedgerFigure['clock'] {
  const minutes = moment?.minutes
  if (minutes?.isClock !== true) return null
  return { minute: minutes.from, utc: minutes.utc ?? null }
}

/** The words of a sentence, or of a very long one those around the mention. */
function wordsOf(text: string, sentence: ReadSentence | undefined, { start, end }: Span): string {
  const from = Math.max(sentence?.start ?? start, start - LONGEST / 2)
  const to = Math.min(sentence?.end ?? end, Math.max(end, from + LONGEST))
  const [before, after] = [from > (sentence?.start ?? start), to < (sentence?.end ?? end)]
  const whole = text.slice(from, to).replaceAll(/\s+/gu, ' ').trim()
  const begun = before ? whole.replace(/^\S{0,40}\s+/u, '… ') : whole
  return after ? begun.replace(/\s+\S{0,40}$/u, ' …') : begun
}
