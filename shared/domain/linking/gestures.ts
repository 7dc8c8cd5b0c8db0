import type { Anchor } from '../../schema/anchor'
import type { MentionLink } from '../../schema/article'
import type { Event } from '../../schema/event'
import { standsAt } from '../anchors/stands-at'
import { addTo } from '../add-to'
import { overlap } from '../overlap'
import type { Span } from '../span'

/** What the journalist said of texts and mentions, by the places of the texts: it outweighs all that is computed. */
export type Gestures = {
  readonly texts: ReadonlyMap<number, SaidOfText>
  readonly mentions: readonly SaidOfMentions[]
  /** The texts of each event, by event number; a text is listed under the first event that the whole of it tells. */
  readonly events: readonly (readonly number[])[]
}

/** By event number: the confirmed events that a text tells, and those that it does not. */
export type SaidOfText = { readonly tells: readonly TellsOf[]; readonly tellsNot: ReadonlySet<number> }

/** The passages in which a text tells an event (empty: the whole text), and those in which it does not. */
type TellsOf = {
  readonly event: number
  readonly passages: readonly Span[]
  readonly notPassages: readonly Span[]
}

export type Said = 'same' | 'other'

/** That two mentions tell of one measure, or of different ones. */
export type SaidOfMentions = { readonly said: Said; readonly a: MentionAt; readonly b: MentionAt }
export type MentionAt = Span & { readonly text: number }
/** A mention as it is held against events: what stands in the background is of another time than the text. */
export type MentionIn = MentionAt & { readonly isBackground: boolean }

/** The pairs of texts that tell of one event, and not both in all of their text. */
export function textsOfPassages({ texts }: Gestures): readonly (readonly [number, number])[] {
  const tellers = new Map<number, { readonly text: number; readonly isAll: boolean }[]>()
  for (const [text, { tells }] of texts)
    for (const telling of tells) addTo(tellers, telling.event, { text, isAll: isInAll(telling) })
  return [...tellers.values()].flatMap((all) =>
    all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .flatMap((other): readonly (readonly [number, number])[] =>
          (one.isAll && other.isAll) || one.text === other.text ? [] : [[one.text, other.text]],
        ),
    ),
  )
}

export const noGestures: Gestures = { texts: new Map(), mentions: [], events: [] }

/** The score of what was joined by hand: no evidence makes up for it. */
export const ONE_FOR_SURE = 50

/** The key of two things by their places, whichever comes first. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** A text with the journalist's decisions on its mentions. */
type SaidText = {
  readonly id: string
  readonly text: string
  readonly mentionLinks?: readonly MentionLink[] | undefined
}

type SaidEvent = Pick<Event, 'tellings' | 'notTellings'>

/**
 * What was said, by the places of the texts as they are now. Words that stand no more as they were marked bind nothing: a figure that
 * changed is another one.
 */
export function gesturesOf(texts: readonly (SaidText | undefined)[], events: readonly SaidEvent[]): Gestures {
  const placeOf = new Map(texts.map((text, place) => [text?.id, place]))
  const said = new Map<number, { tells: TellsOf[]; tellsNot: Set<number> }>()
  const saidOf = (place: number): { tells: TellsOf[]; tellsNot: Set<number> } => {
    const known = said.get(place) ?? { tells: [], tellsNot: new Set() }
    said.set(place, known)
    return known
  }
  for (const [event, { tellings, notTellings }] of events.entries()) {
    for (const { articleId, passages, notPassages = [] } of tellings) {
      const place = placeOf.get(articleId)
      if (place === undefined) continue
      const spansOf = (anchors: readonly Anchor[]): readonly Span[] =>
        anchors.flatMap((anchor) => standsAt(texts[place]?.text ?? '', anchor) ?? [])
      const spans = spansOf(passages)
      if (spans.length > 0 || passages.length === 0)
        saidOf(place).tells.push({ event, passages: spans, notPassages: spansOf(notPassages) })
    }
    for (const id of notTellings) {
      const place = placeOf.get(id)
      if (place !== undefined) saidOf(place).tellsNot.add(event)
    }
  }
  const members: number[][] = events.map(() => [])
  for (const [place, { tells }] of said) {
    const first = tells.find(isInAll)
    if (first) members[first.event]?.push(place)
  }
  const mentions = texts.flatMap((one, place) =>
    (one?.mentionLinks ?? []).flatMap(({ said: how, anchor, other }): readonly SaidOfMentions[] => {
      const second = placeOf.get(other.articleId)
      const [a, b] = [
        standsAt(one?.text ?? '', anchor),
        standsAt(texts[second ?? -1]?.text ?? '', other.anchor),
      ]
      if (how === 'other-statement' || second === undefined || a === null || b === null) return []
      return [{ said: how, a: { ...a, text: place }, b: { ...b, text: second } }]
    }),
  )
  return { texts: said, mentions, events: members.map((list) => list.toSorted((x, y) => x - y)) }
}

/** All of what was said of a text by events, as one string: another one where anything about it changed. */
export function toldOfText({ tells, tellsNot }: SaidOfText): string {
  return JSON.stringify([tells, [...tellsNot]])
}

/** The decision on two texts: one event, or only different events; null where nothing was decided. */
export function saidOfTexts({ texts }: Gestures, a: number, b: number): Said | null {
  const [one, other] = [texts.get(a), texts.get(b)]
  if (!one || !other) return null
  if (isOfOne(one, other, isInAll)) return 'same'
  if (denies(one, other) || denies(other, one)) return 'other'
  const areOfTwo = one.tells.some(isInAll) && other.tells.some(isInAll)
  return areOfTwo && !isOfOne(one, other, () => true) ? 'other' : null
}

function denies({ tells }: SaidOfText, { tellsNot }: SaidOfText): boolean {
  return tells.some(({ event }) => tellsNot.has(event))
}

function isInAll({ passages }: TellsOf): boolean {
  return passages.length === 0
}

/** Whether two texts tell of one event, by those tellings that count. */
function isOfOne(one: SaidOfText, other: SaidOfText, counts: (telling: TellsOf) => boolean): boolean {
  return one.tells.some((a) => counts(a) && other.tells.some((b) => counts(b) && a.event === b.event))
}

/**
 * The decision on two mentions by their events: 'same' where both tell one event; 'other' where they tell different events, or where one
 * event was ruled out for the other's text or passage.
 */
export function saidOfPassages({ texts }: Gestures, a: MentionIn, b: MentionIn): Said | null {
  if (!texts.has(a.text) || !texts.has(b.text)) return null
  const [one, other] = [eventsAt(texts.get(a.text), a), eventsAt(texts.get(b.text), b)]
  const isDenied = (tells: readonly number[], at: MentionIn): boolean => {
    const said = texts.get(at.text)
    return (
      tells.length > 0 && tells.every((event) => said?.tellsNot.has(event) || isDeniedAt(said, at, event))
    )
  }
  if (isDenied(one, b) || isDenied(other, a)) return 'other'
  if (one.length === 0 || other.length === 0) return null
  return one.some((event) => other.includes(event)) ? 'same' : 'other'
}

/** Whether a mention stands in a passage that does not tell of an event of which its text tells elsewhere. */
function isDeniedAt(said: SaidOfText | undefined, mention: MentionIn, event: number): boolean {
  return said?.tells.some((telling) => telling.event === event && isOutOf(telling, mention)) === true
}

function isOutOf({ notPassages }: TellsOf, mention: MentionIn): boolean {
  return notPassages.some((each) => overlap(each, mention))
}

/** The events of a mention: of the passages that hold it, or else, unless it is background, of the whole text. */
function eventsAt(said: SaidOfText | undefined, mention: MentionIn): readonly number[] {
  const tells = said?.tells ?? []
  const near = tells.filter(({ passages }) => passages.some((each) => overlap(each, mention)))
  const inAll = mention.isBackground
    ? []
    : tells.filter((telling) => isInAll(telling) && !isOutOf(telling, mention))
  return (near.length > 0 ? near : inAll).map(({ event }) => event)
}
