import { countedKey } from '../values/counted-thing'
import type { Quantity } from '../../schema/quantity'
import { unitKey, unitScale } from '../values/unit-scale'
import { counted as countedFrom } from '../dates/read-moments'
import { datePhrases } from '../dates/date-phrases'
import type { Moment } from '../dates/moment'
import { dayOf } from '../quantities/dates/calendar'
import type { FoundQuantity } from '../quantities/found-quantity'
import { phraseFrom, phraseUpTo } from '../quantities/tables/phrase-table'
import { isQuantity, type ReadFigure } from '../quantities/read-figures'
import type { Word } from '../quantities/split-words'
import { cuesAt } from './cues-at'
import type { Mention, Value } from './mention'
import type { SentenceContext } from './mentions-of'
import { deedsIn, deedsNear, type Deed } from './deeds'
import { placeOf } from './place-of'
import { measureRole, roleOfCount, subjectOf, targetOf } from './roles'

/** The mentions of one sentence, in order. */
export function mentionsInSentence(context: SentenceContext): readonly Mention[] {
  const { sentence, section } = context
  const { words } = sentence
  if (section === 'furniture' || words.length === 0) return []
  const deeds = deedsIn(words, context.cues)
  const found: Mention[] = []
  let next = 0
  for (const figure of sentence.figures) {
    if (isQuantity(figure)) {
      const quantity = sentence.quantities[next]
      next += 1
      if (quantity !== undefined) found.push(...ofQuantity(context, deeds, figure, quantity))
    } else if (figure.kind === 'age') found.push(...ofAge(context, deeds, figure))
  }
  found.push(...withoutAny(context, deeds))
  for (const { kind, from, to, moment } of context.moments) {
    if (isDateline(context, from)) continue
    found.push(mentionAt(context, deeds, from, to, { kind, dimension: kind, moment }))
  }
  return found.toSorted((a, b) => a.start - b.start)
}

type Own = Pick<Mention, 'kind' | 'dimension'> & Partial<Mention>

function mentionAt(
  context: SentenceContext,
  deeds: readonly Deed[],
  from: number,
  to: number,
  own: Own,
  number = from,
): Mention {
  const { sentence, index, section, day } = context
  const { words } = sentence
  const near = deedsNear(deeds, words, from, to)
  const cues = cuesAt(context, from, to, near, own.kind === 'date' || own.kind === 'time', number)
  return {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    value: null,
    moment: null,
    role: '',
    isClosedRole: false,
    deeds: near,
    group: '',
    target: '',
    subject: subjectOf(context, from),
    place: placeOf(context, from, to, own.speaker ?? ''),
    day,
    speaker: '',
    section,
    cues,
    sentence: index,
    token: from,
    quantity: null,
    ...own,
  }
}

function ofQuantity(
  context: SentenceContext,
  deeds: readonly Deed[],
  figure: ReadFigure,
  quantity: FoundQuantity,
): readonly Mention[] {
  const { words } = context.sentence
  const { from, to } = figure
  const common = { start: quantity.start, end: quantity.end, speaker: quantity.attribution, quantity }
  if (isConversion(words, figure)) return []
  if (quantity.kind === 'duration') {
    const back = backFrom(context, figure, quantity)
    if (back !== null)
      return [
        mentionAt(context, deeds, back.from, back.to, {
          kind: 'date',
          dimension: 'date',
          moment: back.moment,
          ...common,
          start: words[back.from]?.start ?? quantity.start,
          end: words[back.to - 1]?.end ?? quantity.end,
        }),
      ]
    const role = measureRole(context, 'duration', from, to)
    return [
      mentionAt(context, deeds, from, to, {
        kind: 'duration',
        dimension: 'duration',
        value: valueOf(quantity, quantity.unit),
        role,
        isClosedRole: role !== '',
        ...common,
      }),
    ]
  }
  const isVague = figure.figure.first.form === 'vague'
  const mention = (own: Partial<Mention> & { readonly dimension: string }): Mention => {
    const number = Math.max(from, figure.figure.from)
    const made = mentionAt(context, deeds, from, to, { kind: 'figure', ...common, ...own }, number)
    return isVague ? { ...made, cues: new Set([...made.cues, 'vague' as const]) } : made
  }
  if (quantity.kind === 'count') {
    if (isMagnitude(context, figure, quantity)) {
      return [
        mention({
          dimension: 'magnitude',
          value: valueOf(quantity, ''),
          role: 'magnitude',
          isClosedRole: true,
        }),
      ]
    }
    const { role, isClosed, group } = roleOfCount(context, quantity, figure)
    const value = isVague ? halved(valueOf(quantity, '')) : valueOf(quantity, '')
    return [mention({ dimension: 'count', value, role, isClosedRole: isClosed, group })]
  }
  const { dimension } = unitScale(quantity.unit)
  if (quantity.unit === 'magnitude') {
    return [
      mention({
        dimension: 'magnitude',
        value: valueOf(quantity, ''),
        role: 'magnitude',
        isClosedRole: true,
      }),
    ]
  }
  const ofKind = quantity.kind === 'money' ? 'money' : quantity.kind === 'percent' ? 'percent' : dimension
  const cue = measureRole(context, ofKind, from, to)
  const target = dimension === 'length' ? targetOf(context, to) : ''
  const role =
    target !== '' && (cue === '' || cue === 'distance')
      ? 'distance'
      : cue || (quantity.counted && countedKey(quantity.counted))
  return [
    mention({ dimension, value: valueOf(quantity, quantity.unit), role, isClosedRole: cue !== '', target }),
  ]
}

/** `12 kilometres (7 miles)`: the same figure once more, in another unit. */
function isConversion(words: readonly Word[], figure: ReadFigure): boolean {
  const [open, before, close] = [words[figure.from - 1], words[figure.from - 2], words[figure.to]]
  if (open?.text !== '(' || figure.kind === 'count' || figure.kind === 'percent') return false
  return (
    before !== undefined &&
    before.kind === 'word' &&
    (close === undefined || /[)/,]/.test(close.text) || close.kind === 'word')
  )
}

/** `two days ago`, `vor zwei Tagen`: the day, week or year that is told, with where the words end. */
function backFrom(
  context: SentenceContext,
  figure: ReadFigure,
  quantity: FoundQuantity,
): { readonly moment: Moment; readonly from: number; readonly to: number } | null {
  const { sentence, language, today } = context
  const { ago, agoBefore } = datePhrases(language)
  const behind = phraseFrom(ago, sentence.words, figure.to)
  const before = phraseUpTo(agoBefore, sentence.words, figure.from)
  const day = dayOf(today)
  const unit = quantity.unit
  if ((behind === null && before === null) || quantity.min === null || !Number.isInteger(quantity.min))
    return null
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  if (day === null) return null
  return {
    moment: countedFrom(day, unit, -quantity.min),
    from: before?.from ?? figure.from,
    to: behind?.to ?? figure.to,
  }
}

function ofAge(context: SentenceContext, deeds: readonly Deed[], figure: ReadFigure): readonly Mention[] {
  const { low, high } = figure.figure
  const value = { min: low, max: high, isExact: true }
  const { from, to } = figure.figure
  const target = targetOf(context, figure.to, from)
  return [
    mentionAt(context, deeds, from, to, {
      kind: 'figure',
      dimension: 'age',
      value,
      role: 'age',
      isClosedRole: true,
      target,
    }),
  ]
}

/** How many words may stand between `no` and its noun. */
const NOUN_REACH = 3

/** `no casualties`, `no civilian was killed`, `nobody was hurt`: a count of nothing. */
function withoutAny(context: SentenceContext, deeds: readonly Deed[]): readonly Mention[] {
  const { words } = context.sentence
  const { cues, table } = context
  const found: Mention[] = []
  for (let at = 0; at < words.length; at += 1) {
    const nobody = phraseFrom(cues.nobody, words, at)
    const none =
      (nobody === null ? null : countedAfter(context, nobody.to, nobody.to)) ??
      (cues.none.has(words[at]?.lower ?? '') ? countedOfNone() : null)
    if (none === null) continue
    const own = {
      kind: 'figure',
      dimension: 'count',
      value: { min: 0, max: 0, isExact: true },
      role: countedKey(none.counted),
      isClosedRole: true,
    } as const
    found.push(mentionAt(context, deeds, at, none.to, own))
    at = none.to - 1

    function countedOfNone(): { readonly counted: string; readonly to: number } | null {
      for (let next = at + 1; next <= at + NOUN_REACH; next += 1) {
        const noun = phraseFrom(table.nouns, words, next)
        if (noun?.value.kind === 'state') return { counted: noun.value.counted, to: noun.to }
        const told = noun?.value.kind === 'person' ? countedAfter(context, noun.to, noun.to) : null
        if (told !== null) return told
      }
      return null
    }
  }
  return found
}

/** What a verb behind these words says became of people, with nothing but auxiliaries and people between; null where none does. */
function countedAfter(
  { sentence, table, cues }: SentenceContext,
  from: number,
  to: number,
): { readonly counted: string; readonly to: number } | null {
  const { words } = sentence
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    const said =
      table.states.get(word?.lower ?? '')?.counted ?? phraseFrom(table.statePhrases, words, at)?.value
    if (said !== undefined) return { counted: said, to }
    const isHelping =
      word?.kind === 'word' &&
      (table.auxiliaries.has(word.lower) ||
        table.perfect.has(word.lower) ||
        cues.negation.has(word.lower) ||
        table.of.has(word.lower) ||
        table.article.has(word.lower) ||
        phraseFrom(table.nouns, words, at)?.value.kind === 'person')
    if (!isHelping) return null
  }
  return null
}

/** `a 2.9 aftershock`, `a preliminary magnitude of 4.4`. */
function isMagnitude(
  { sentence, cues }: SentenceContext,
  figure: ReadFigure,
  quantity: FoundQuantity,
): boolean {
  const { words } = sentence
  const value = quantity.min ?? quantity.max
  if (value === null || value >= 10 || !/[.,]\d/.test(words[figure.figure.first.from]?.text ?? ''))
    return false
  return words
    .slice(Math.max(0, figure.from - 6), figure.to + 5)
    .some(({ lower }) => cues.magnitude.has(lower))
}

/** A date that stands before the first sentence, as an agency sets it: `Sun 16 Apr 2017 The toll …`. */
function isDateline({ moments, sentence, index, table }: SentenceContext, from: number): boolean {
  if (index > 3 || from > 6) return false
  const own = moments.find((each) => each.from === from)
  if (own === undefined || own.moment.from === null || own.moment.grain !== 'day' || !own.moment.yearKnown)
    return false
  const next = sentence.words[own.to]
  const before = sentence.words[from - 1]
  const isLed = before !== undefined && before.kind === 'word' && table.stop.has(before.lower)
  return (
    !isLed &&
    (next === undefined || next.kind === 'mark' || next.text !== next.lower) &&
    /\d{4}/.test(
      sentence.words
        .slice(from, own.to)
        .map(({ text }) => text)
        .join(' '),
    )
  )
}

/** What a quantity allows, in the base unit of what it measures. */
export function valueOf({ min, max, bound }: Omit<Quantity, 'unit'>, unit: string): Value {
  const { low, high } = unitScale(unitKey(unit))
  return {
    min: min === null ? null : min * low,
    max: max === null ? null : max * high,
    isExact: bound === 'exact',
  }
}

/** A vague figure by the most conservative reading, as ACLED counts: dozens are 12, hundreds 100. */
function halved({ min, max }: Value): Value {
  return { min: min === null ? null : min / 2, max, isExact: false }
}
