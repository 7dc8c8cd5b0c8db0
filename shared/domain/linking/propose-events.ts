import { finish } from '../finish'
import { createPairMap } from '../pair-map'
import { haveSameItems } from '../same-items'
import { areOneFormOfTwo, articleEvidence, compareArticles } from './article-evidence'
import type { Corpus } from './corpus'
import { apartBy, averageLink, type GroupsApart } from './average-link'
import { createCandidates, CROWD, type CandidateKind } from './candidate-texts'
import { chooseCore } from './crowds/choose-core'
import { joinCrowds } from './crowds/join-crowds'
import { isUnknown, type Seat, type SeatOf } from './crowds/seat'
import { noGestures, ONE_FOR_SURE, saidOfTexts, toldOfText, type Gestures } from './gestures'
import { inOrder, scoreOf } from './logistic'
import type { ArticleLinks } from './measure-pairs'
import type { LinkingWeights } from './weights'

/** Which texts tell of one event, as proposed, and how likely each pair does. */
export type ProposedEvents = ArticleLinks & {
  /** The texts of each event, by their places: the same list as before where nothing about them changed. */
  readonly events: readonly (readonly number[])[]
  /** The logarithm of the odds that two texts tell of one event. */
  readonly score: (a: number, b: number) => number
  /** Where a text stands in a crowd, of which not all texts are held against one another. */
  readonly seatOf: SeatOf
}

/** So many further texts of its event each is held against for sure, however many it has. */
const HELD_AGAINST = 60
/** The score of two texts that were not compared. */
const UNRELATED = -8

/** Proposes the events of a project, once. */
export function proposeEvents(
  corpus: Corpus,
  weights: Pick<LinkingWeights, 'articles' | 'limits'>,
  gestures: Gestures = noGestures,
): ProposedEvents {
  return finish(createEventProposer(weights)(corpus, gestures))
}

/** The comparison of two texts, and its kind. */
type Compared = { readonly score: number; readonly kind: CandidateKind }

/** How the texts of an event are compared: where each stands, and what was compared because they are of one event. */
type Within = {
  readonly seats: ReadonlyMap<number, Seat>
  readonly scores: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/** A pair of texts by their places. */
type ScoreOfTexts = (one: number, other: number) => number

/** Texts that hang together, and their events. */
type Cluster = { readonly texts: readonly number[]; readonly events: readonly (readonly number[])[] }

/**
 * Makes what proposes the events of a project again and again: texts that are alike in names, words, first sentences and days. Only texts
 * that share some rare words are compared; of a crowd that shares them, each with a bounded number of the others. Only what hangs together
 * with a text that changed is proposed anew.
 */
export function createEventProposer({
  articles: weights,
  limits,
}: Pick<LinkingWeights, 'articles' | 'limits'>): (
  corpus: Corpus,
  gestures: Gestures,
) => Generator<'within', ProposedEvents> {
  const order = inOrder(weights, articleEvidence)
  const candidatesOf = createCandidates()
  const takeSaid = createSaidOfTexts()
  const compared = createPairMap<number, Compared>()
  const clusterOf = new Map<number, Cluster>()
  const within = new WeakMap<readonly number[], Within>()
  const binds = ({ score }: Compared): boolean => score >= limits.oneEvent

  return function* (corpus, gestures) {
    const candidates = yield* candidatesOf(corpus)
    const said = takeSaid(gestures)
    const changed = new Set([...candidates.changed, ...said.changed])
    /** The texts to be sorted into events anew. */
    const open = new Set<number>()
    const dissolve = (text: number): void => {
      for (const each of clusterOf.get(text)?.texts ?? [text]) {
        clusterOf.delete(each)
        open.add(each)
      }
    }
    for (const text of changed) {
      dissolve(text)
      compared.drop(text)
    }
    for (const text of changed) {
      if (corpus.at(text) === undefined) {
        open.delete(text)
        continue
      }
      yield 'within'
      for (const [other, kind] of candidates.of(text)) {
        if (compared.get(text, other)) continue
        const score = scoreOfTexts(text, other)
        // Of a crowd only those are held on to that are of one event: it is there that not all pairs are needed.
        if (kind === 'full' || score >= limits.oneEvent) note(text, other, { score, kind })
      }
      for (const other of said.heldAgainst(text))
        if (corpus.at(other)) note(text, other, { score: ONE_FOR_SURE, kind: 'full' })
      for (const [other, { kind }] of compared.of(text))
        if (saidOfTexts(gestures, text, other) === 'other') note(text, other, { score: -Infinity, kind })
    }
    for (const text of [...open].toSorted((a, b) => a - b)) {
      if (!open.has(text)) continue
      const texts = hangingTogether(text, (each) => said.together(each).filter(corpus.at))
      for (const each of texts) open.delete(each)
      const cluster = { texts, events: yield* eventsOf(texts, said, scoreOfTexts) }
      for (const each of texts) clusterOf.set(each, cluster)
    }
    const withinOf = function* (event: readonly number[]): Generator<'within', Within> {
      const own =
        within.get(event) ??
        (yield* compareWithin(event, corpus, { areShared: candidates.areShared, scoreOfTexts }))
      within.set(event, own)
      return own
    }
    return yield* proposed(corpus, said, withinOf)

    function scoreOfTexts(one: number, other: number): number {
      const [a, b] = [corpus.at(Math.min(one, other)), corpus.at(Math.max(one, other))]
      if (!a || !b || areOneFormOfTwo(a, b)) return UNRELATED
      return scoreOf(weights.bias, order, compareArticles(a, b))
    }

    function note(one: number, other: number, how: Compared): void {
      compared.set(one, other, how)
      if (binds(how)) for (const text of [one, other]) if (!open.has(text)) dissolve(text)
    }
  }

  function hangingTogether(first: number, together: SaidOfAll['together']): readonly number[] {
    const texts = new Set([first])
    for (const text of texts) {
      for (const [other, how] of compared.of(text)) if (binds(how)) texts.add(other)
      for (const other of together(text)) texts.add(other)
    }
    return [...texts].toSorted((a, b) => a - b)
  }

  function* eventsOf(
    texts: readonly number[],
    said: SaidOfAll,
    scoreOfTexts: ScoreOfTexts,
  ): Generator<'within', readonly (readonly number[])[]> {
    if (texts.length === 1) return [texts]
    const placeOf = new Map(texts.map((text, at) => [text, at]))
    const edges = texts.flatMap((text, a) =>
      [...compared.of(text)]
        .flatMap(([other, how]) => {
          const b = placeOf.get(other) ?? -1
          return b > a ? [{ a, b, ...how }] : []
        })
        .toSorted((x, y) => x.b - y.b),
    )
    const textsAt = (places: readonly number[]): readonly number[] => places.map((at) => texts[at] ?? -1)
    const isApart: GroupsApart = (one, other) => said.isApart(textsAt(one), textsAt(other))
    const whole = yield* averageLink(
      texts.length,
      edges.filter(({ kind }) => kind !== 'further'),
      {
        missing: UNRELATED,
        least: limits.oneEvent,
        together: said.eventsOf(texts).map((members) => members.flatMap((text) => placeOf.get(text) ?? [])),
        isApart,
      },
    )
    const events = yield* joinCrowds(whole, {
      pairs: edges.filter(({ kind }) => kind !== 'full'),
      score: (a, b) =>
        said.score(texts[a] ?? -1, texts[b] ?? -1) ?? scoreOfTexts(texts[a] ?? -1, texts[b] ?? -1),
      least: limits.oneEvent,
      isApart,
    })
    return events.map((event) => textsAt(event.toSorted((a, b) => a - b)))
  }

  function* proposed(
    { articles, at }: Corpus,
    said: SaidOfAll,
    withinOf: (event: readonly number[]) => Generator<'within', Within>,
  ): Generator<'within', ProposedEvents> {
    const events = [...new Set(articles.flatMap(({ index }) => clusterOf.get(index) ?? []))]
      .flatMap((cluster) => cluster.events)
      .toSorted(([a = 0], [b = 0]) => a - b)
    const eventOf = new Int32Array((articles.at(-1)?.index ?? -1) + 1)
    for (const [index, event] of events.entries()) for (const text of event) eventOf[text] = index
    const withins: Within[] = []
    for (const event of events) withins.push(yield* withinOf(event))
    const withinAt = (text: number): Within | undefined =>
      at(text) === undefined ? undefined : withins[eventOf[text] ?? -1]
    const seatOf: SeatOf = (text) => withinAt(text)?.seats.get(text) ?? null
    const score = (a: number, b: number): number =>
      said.score(a, b) ??
      compared.get(a, b)?.score ??
      withinAt(a)?.scores.get(Math.min(a, b))?.get(Math.max(a, b)) ??
      UNRELATED
    return {
      events,
      score,
      seatOf,
      eventOf: (text) => (at(text) === undefined ? -1 : (eventOf[text] ?? -1)),
      likeness: (a, b) => (a === b ? 1 : chanceOf(score(a, b))),
      near: (text, least) => {
        const others = new Set([
          ...compared.of(text).keys(),
          ...(withinAt(text)?.scores.get(text)?.keys() ?? []),
        ])
        return [...others]
          .filter(
            (other) =>
              other > text &&
              chanceOf(score(text, other)) >= least &&
              !isUnknown(seatOf(text), seatOf(other)),
          )
          .toSorted((a, b) => a - b)
      },
    }
  }

  /** Compares the texts of an event: all that share enough words; of a crowd, its core, and the pivots with all. */
  function* compareWithin(
    event: readonly number[],
    corpus: Corpus,
    {
      areShared,
      scoreOfTexts,
    }: { readonly areShared: (a: number, b: number) => boolean; readonly scoreOfTexts: ScoreOfTexts },
  ): Generator<'within', Within> {
    const seats = new Map<number, Seat>()
    const scores = new Map<number, Map<number, number>>()
    const compare = (one: number, other: number): void => {
      if (compared.get(one, other)) return
      const [a, b] = [Math.min(one, other), Math.max(one, other)]
      scores.set(a, (scores.get(a) ?? new Map<number, number>()).set(b, scoreOfTexts(a, b)))
    }
    if (event.length <= CROWD) {
      for (const [at, a] of event.entries()) {
        yield 'within'
        for (const b of event.slice(at + 1)) if (areShared(a, b)) compare(a, b)
      }
      return { seats, scores }
    }
    const { pivots, core } = chooseCore(corpus, event)
    const crowd = event[0] ?? 0
    for (const text of event)
      if (!pivots.has(text)) seats.set(text, { crowd, isOuter: !core.has(text), text })
    for (const a of core) {
      yield 'within'
      for (const b of core) if (a < b) compare(a, b)
    }
    for (const a of pivots) {
      yield 'within'
      for (const b of event) if (!core.has(b)) compare(a, b)
    }
    return { seats, scores }
  }
}

function saidScore(gestures: Gestures, a: number, b: number): number | null {
  const said = saidOfTexts(gestures, a, b)
  return said === null ? null : said === 'same' ? ONE_FOR_SURE : -Infinity
}

/** What was said of texts, by text. */
type SaidOfAll = {
  /** The texts of which something else was said than when this was asked last. */
  readonly changed: ReadonlySet<number>
  /** The texts of its event that a text is held against for sure, and all texts of that. */
  readonly heldAgainst: (text: number) => readonly number[]
  readonly together: (text: number) => readonly number[]
  /** The texts of each event that some texts are of. */
  readonly eventsOf: (texts: readonly number[]) => readonly (readonly number[])[]
  /** The score that was said of two texts; null where nothing was. */
  readonly score: (a: number, b: number) => number | null
  /** Two events stay apart, and a text stays apart from those that it does not tell of. */
  readonly isApart: GroupsApart
}

/** Makes what tells what was said of texts, again and again. */
function createSaidOfTexts(): (gestures: Gestures) => SaidOfAll {
  let saidOf = new Map<number, string>()
  let events: Gestures['events'] = []
  return (gestures) => {
    const now = new Map([...gestures.texts].map(([text, told]) => [text, toldOfText(told)]))
    const changed = new Set(
      [...saidOf.keys(), ...now.keys()].filter((text) => saidOf.get(text) !== now.get(text)),
    )
    for (let at = 0; at < Math.max(events.length, gestures.events.length); at += 1) {
      const [before, members] = [events[at] ?? [], gestures.events[at] ?? []]
      if (haveSameItems(before, members)) continue
      for (const text of [...before, ...members]) changed.add(text)
    }
    saidOf = now
    events = gestures.events
    const eventOf = new Map(
      events.flatMap((members, event) => members.map((text, at) => [text, { event, members, at }] as const)),
    )
    return {
      changed,
      heldAgainst(text) {
        const { members, at } = eventOf.get(text) ?? { members: [], at: 0 }
        return members
          .slice(Math.max(0, at - HELD_AGAINST), at + 1 + HELD_AGAINST)
          .filter((other) => other !== text)
      },
      together: (text) => eventOf.get(text)?.members ?? [],
      eventsOf(texts) {
        const numbers = new Set(texts.flatMap((text) => eventOf.get(text)?.event ?? []))
        return [...numbers].toSorted((a, b) => a - b).map((event) => gestures.events[event] ?? [])
      },
      score: (a, b) => saidScore(gestures, a, b),
      isApart: apartBy(
        (text) => (gestures.texts.has(text) ? text : undefined),
        (a, b) => {
          const [one, other] = [eventOf.get(a), eventOf.get(b)]
          if (one && other && one.event !== other.event) return true
          return saidOfTexts(gestures, a, b) === 'other'
        },
      ),
    }
  }
}

function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
