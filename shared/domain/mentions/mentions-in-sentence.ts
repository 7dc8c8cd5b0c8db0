import { countedKey } from '../values/counted-thing'
import { unitScale } from '../values/unit-scale'
import { counted as countedFrom } from '../dates/read-moments'
import { datePhrases } from '../dates/date-phrases'
import { momentOf, type Moment } from '../dates/moment'
import type { DatedLine } from '../dates/text-day'
import { dayOf } from '../quantities/dates/calendar'
import type { FoundQuantity } from '../quantities/found-quantity'
import { phraseFrom, phraseUpTo } from '../tables/phrase-table'
import { isQuantity, type ReadFigure } from '../quantities/read-figures'
import type { Word } from '../tokens/split-words'
import { countsOfNothing } from './counts-of-nothing'
import type { Mention } from './mention'
import { mentionAt } from './mention-at'
import { dimensionOfCount } from './mention-of-quantity'
import type { SentenceContext } from './sentence-context'
import { deedsIn, type Deed } from './deeds'
import { measureRole, roleOfCount, targetOf } from './roles'
import { valueOf } from './value-of'

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
  found.push(...countsOfNothing(context, deeds))
  for (const { kind, from, to, moment } of context.moments) {
    if (isDateline(context, from)) continue
    found.push(mentionAt(context, deeds, from, to, { kind, dimension: kind, moment }))
  }
  // The day of a picture is not the day of what the text tells.
  const told = section === 'caption' ? found.filter(({ moment }) => moment === null) : found
  return withParts(told.toSorted((a, b) => a.start - b.start))
}

/** The date of a heading, as said of what the first sentence below it tells. */
export function dateAbove(context: SentenceContext, { line, to, date }: DatedLine): readonly Mention[] {
  const moment = momentOf(date)
  if (moment === null || context.sentence.words.length === 0) return []
  const deeds = deedsIn(context.sentence.words, context.cues)
  const own = { kind: 'date', dimension: 'date', moment, start: line.start, end: to } as const
  return [mentionAt(context, deeds, 0, 1, own)]
}

/** `170,000 in the province and thousands more elsewhere`: the first of the two is not all either. */
function withParts(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const next = mentions
      .slice(at + 1)
      .find(({ dimension, role }) => dimension === 'count' && role === mention.role)
    const isPart = mention.dimension === 'count' && mention.role !== '' && next?.cues.has('further') === true
    return isPart ? { ...mention, cues: new Set([...mention.cues, 'part' as const]) } : mention
  })
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
    return [
      mention({
        dimension: dimensionOfCount(quantity),
        value: valueOf(quantity, ''),
        role,
        isClosedRole: isClosed,
        group,
      }),
    ]
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
  const { low, high } = figure.figure
  const count = low * (figure.noun?.noun.times ?? 1)
  if ((behind === null && before === null) || low !== high || !Number.isInteger(count)) return null
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  if (day === null) return null
  return {
    moment: countedFrom(day, unit, -count),
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

/** `a 2.9 aftershock`, `a preliminary magnitude of 4.4`; a bare `5.4` where the sentence or the one before tells of a quake. */
function isMagnitude(
  { sentence, cues, isOfQuake }: SentenceContext,
  figure: ReadFigure,
  quantity: FoundQuantity,
): boolean {
  const { words } = sentence
  const value = quantity.min ?? quantity.max
  if (value === null || value >= 10 || !/[.,]\d/.test(words[figure.figure.first.from]?.text ?? ''))
    return false
  if (isOfQuake && quantity.unit === '' && quantity.counted === '') return true
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
