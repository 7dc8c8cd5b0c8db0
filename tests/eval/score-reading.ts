import { edtfOf } from '../../shared/domain/dates/edtf-of'
import type { Mention } from '../../shared/domain/mentions/mention'
import { foldWord } from '../../shared/domain/tokens/split-words'
import { readText } from '../../shared/domain/mentions/mentions-of'

/** A sentence with what it tells: `words = value role @place`, as `tests/cases/reading.json` says. */
export type ToldSentence = {
  readonly language: string
  readonly text: string
  readonly told: readonly string[]
}

export const readingAspects = ['offset', 'value', 'bound', 'role', 'place', 'speaker', 'dates'] as const
export type ReadingAspect = (typeof readingAspects)[number]

export type ReadingShare = { readonly right: number; readonly of: number }

export type ReadingReport = {
  readonly shares: Readonly<Record<ReadingAspect, ReadingShare>>
  /** Mentions that nobody labelled. */
  readonly extra: number
  readonly faults: readonly string[]
}

/** Reads each sentence and compares with what it tells. A mention that is not found counts as wrong in all that is asked of it. */
export function scoreReading(sentences: readonly ToldSentence[], date: string): ReadingReport {
  const tally = Object.fromEntries(readingAspects.map((aspect) => [aspect, { right: 0, of: 0 }])) as Record<
    ReadingAspect,
    { right: number; of: number }
  >
  const faults: string[] = []
  let extra = 0
  for (const { language, text, told } of sentences) {
    const { mentions } = readText(text, { language, date })
    const taken = new Set<Mention>()
    for (const label of told.map(parseLabel)) {
      const start = text.indexOf(label.words)
      const end = start + label.words.length
      const hit = mentions.find(
        (each) =>
          each.start < end && each.end > start && !taken.has(each) && isMoment(each) === label.isMoment,
      )
      if (hit !== undefined) taken.add(hit)
      const answers = label.isMoment ? momentAnswers(label, hit) : figureAnswers(label, hit)
      for (const { aspect, is, was } of answers) {
        tally[aspect].of += 1
        if (is === was) tally[aspect].right += 1
        else faults.push(`${aspect.padEnd(7)} “${label.words}” is ${is}, not ${was}, in: ${text}`)
      }
    }
    for (const each of mentions) {
      // `no victims` is told of the killed and of the injured, in the same words.
      if ([...taken].some(({ start, end }) => start === each.start && end === each.end)) continue
      extra += 1
      faults.push(`extra   “${text.slice(each.start, each.end)}” in: ${text}`)
    }
  }
  return { shares: tally, extra, faults }
}

type Label = {
  readonly words: string
  readonly value: string
  readonly role: string
  readonly counted: string
  readonly place: string
  readonly speaker: string
  readonly isMoment: boolean
}

type Answer = { readonly aspect: ReadingAspect; readonly is: string; readonly was: string }

function parseLabel(label: string): Label {
  const [words = '', told = ''] = label.split(' = ')
  const [value = '', role = '?'] = told.split(' ')
  const behind = (sign: string): string => new RegExp(` ${sign}(.*?)(?: /|$)`, 'u').exec(told)?.[1] ?? ''
  const isNoun = role.startsWith('#')
  return {
    words,
    value,
    role: /^[\p{L}?]/u.test(role) ? (told.slice(value.length + 1).split(/ [@/#]/u, 1)[0] ?? '?') : '?',
    counted: isNoun ? role.slice(1) : '',
    place: behind('@'),
    speaker: behind('/'),
    isMoment: /^(?:T\d|Y\d{4}$|\d{4}-\d\d)/u.test(value),
  }
}

const isMoment = ({ kind }: Mention): boolean => kind === 'date' || kind === 'time'

function momentAnswers({ value }: Label, hit: Mention | undefined): readonly Answer[] {
  const moment = hit?.moment ?? null
  if (!value.startsWith('T'))
    return [{ aspect: 'dates', is: moment === null ? '' : edtfOf(moment), was: value.replace('Y', '') }]
  const minutes = moment?.minutes?.from ?? -1
  const clock = [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  return [{ aspect: 'dates', is: `T${clock}`, was: value }]
}

/** How far a value may be from one said to be about so many. */
const NEAR = 0.15

function figureAnswers(
  { value, role, counted, place, speaker }: Label,
  hit: Mention | undefined,
): readonly Answer[] {
  const answers: Answer[] = [{ aspect: 'offset', is: hit === undefined ? 'missed' : '', was: '' }]
  if (value !== '?') {
    const { low, high, bound } = intervalOf(value)
    const is = hit?.value ?? null
    const isRight =
      is !== null &&
      (bound === 'about'
        ? (is.min ?? 0) >= (low ?? 0) * (1 - NEAR) && (is.max ?? Infinity) <= (high ?? 0) * (1 + NEAR)
        : near(is.min, low) && near(is.max, high))
    answers.push(
      { aspect: 'value', is: isRight ? value : `${is?.min ?? ''}..${is?.max ?? ''}`, was: value },
      {
        aspect: 'bound',
        is: hit?.quantity?.bound ?? (hit?.value?.isExact === true ? 'exact' : ''),
        was: bound,
      },
    )
  }
  if (role !== '?') answers.push({ aspect: 'role', is: hit?.role ?? '', was: role })
  if (counted !== '') {
    const is = `${hit?.quantity?.counted ?? ''} ${hit?.quantity?.unit ?? ''}`
    answers.push({ aspect: 'role', is: is.includes(counted) ? counted : is, was: counted })
  }
  if (speaker !== '') {
    const is = foldWord(hit?.speaker ?? '')
    answers.push({ aspect: 'speaker', is: is.includes(foldWord(speaker)) ? speaker : is, was: speaker })
  }
  if (place !== '') answers.push({ aspect: 'place', is: hit?.place ?? '', was: foldWord(place) })
  return answers
}

function near(is: number | null, was: number | null): boolean {
  if (is === null || was === null) return is === was
  return Math.abs(is - was) <= Math.abs(was) * 1e-6
}

type Bounded = { readonly low: number | null; readonly high: number | null; readonly bound: string }

function intervalOf(value: string): Bounded {
  const number = Number(value.replace(/^[<>=~]+/u, ''))
  if (value.startsWith('>=')) return { low: number, high: null, bound: 'at least' }
  if (value.startsWith('<=')) return { low: null, high: number, bound: 'at most' }
  if (value.startsWith('>')) return { low: number, high: null, bound: 'more than' }
  if (value.startsWith('<')) return { low: null, high: number, bound: 'fewer than' }
  if (value.startsWith('~')) return { low: number, high: number, bound: 'about' }
  const [low = '', high = low] = value.split('-')
  return { low: Number(low), high: Number(high), bound: low === high ? 'exact' : 'between' }
}
