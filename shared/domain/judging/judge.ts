import { datedFrom } from '../dates/moment'
import { groupBy } from '../group-by'
import { compareTold, type Told } from '../linking/compare-told'
import { ONE_FOR_SURE, pairKey } from '../linking/gestures'
import type { Mention } from '../mentions/mention'
import type { Measure } from '../linking/measures'
import { judgingRules, SURE, type JudgedPair, type JudgingRules } from './judging-rules'
import type { Judgement, JudgedKind, LinkOf, Member } from './judgement'

/** Tells how the members of one measure lie to one another: the one comparison for all who ask. */
export function judge(
  members: readonly Member[],
  link: LinkOf,
  rules: JudgingRules = judgingRules,
): Judgement {
  const judged = pairsOf(members, link, rules)
  // What cannot both be says more than what can; of the pairs that are surely of one thing, one that explains the difference says more.
  const [best] = judged
    .filter(({ told, judgement }) => told === 'apart' && judgement.kind !== 'different-thing')
    .toSorted(
      (x, y) =>
        rankOf(y.sure) - rankOf(x.sure) ||
        gravity[x.judgement.kind] - gravity[y.judgement.kind] ||
        y.sure - x.sure,
    )
  if (best !== undefined) return best.judgement
  const [other] = judged.toSorted((x, y) => gravity[y.judgement.kind] - gravity[x.judgement.kind])
  return other?.judgement ?? { kind: 'agree', reason: { kind: 'same' } }
}

/** The odds of the pair that a confirmed suggestion was about, above all others, so that the conflict keeps its comparison. */
export const FIRST_OF_ALL = 2 * ONE_FOR_SURE

function rankOf(sure: number): number {
  return sure >= FIRST_OF_ALL ? 2 : Number(sure >= SURE)
}

type Judged = { readonly told: Told; readonly judgement: Judgement; readonly sure: number }

function pairsOf(members: readonly Member[], link: LinkOf, rules: JudgingRules): readonly Judged[] {
  const sameInText = createSameInText(members)
  return members.flatMap((one, a) =>
    members.slice(a + 1).flatMap((other, step) => {
      const b = a + 1 + step
      const [sure, told] = [link(a, b), compareTold(one.mention, other.mention)]
      if (told === 'apart' && (isLooser(members, one, other) || isLooser(members, other, one))) return []
      const isOfTwo =
        one.text === other.text
          ? !isOfTwoMouths(one.mention, other.mention)
          : tellsBoth(one, sameInText(one.text, other.mention)) ||
            tellsBoth(other, sameInText(other.text, one.mention))
      const pair = { one: { at: a, of: one }, other: { at: b, of: other }, told, sure, isOfTwo }
      const judgement = judgePair(pair, rules)
      return judgement === null ? [] : [{ told, judgement, sure }]
    }),
  )
}

/** A headline drops the bound that its text has: `22 dead` for `at least 22 people`. Whether the text of one has its number so that the two can both be. */
function isLooser(members: readonly Member[], one: Member, other: Member): boolean {
  const { value } = one.mention
  if (value === null || !value.isExact || value.min !== value.max) return false
  return members.some(
    ({ text, mention }) =>
      text === one.text &&
      mention.value !== null &&
      !mention.value.isExact &&
      (mention.value.min === value.min || mention.value.max === value.max) &&
      compareTold(mention, other.mention) !== 'apart',
  )
}

/** Whether the one is the word of one speaker, and the other that of another, or stands above the text. */
function isOfTwoMouths(a: Mention, b: Mention): boolean {
  if (a.section === 'headline' || b.section === 'headline') return a.section !== b.section
  return a.speaker !== '' && b.speaker !== '' && a.speaker !== b.speaker
}

/** What the members of one text tell the same as a mention of another; looked for once each, since every pair asks. */
function createSameInText(
  members: readonly Member[],
): (text: string, mention: Mention) => readonly Mention[] {
  const ofText = groupBy(members, ({ text }) => text)
  const found = new Map<string, Map<Mention, readonly Mention[]>>()
  return (text, other) => {
    const ofOthers = found.get(text) ?? new Map<Mention, readonly Mention[]>()
    found.set(text, ofOthers)
    const known = ofOthers.get(other)
    if (known) return known
    const same = (ofText.get(text) ?? []).flatMap(({ mention }) =>
      compareTold(mention, other) === 'same' ? [mention] : [],
    )
    ofOthers.set(other, same)
    return same
  }
}

/** Whether the text of one tells the figure of another text as well, by these mentions, and not as the word of somebody else. */
function tellsBoth({ mention: one }: Member, same: readonly Mention[]): boolean {
  return same.some(
    (mention) =>
      mention !== one && (mention.speaker === one.speaker || mention.speaker === '' || one.speaker === ''),
  )
}

/** Null where the two tell nothing that can be compared, or the same of one thing. */
function judgePair(pair: JudgedPair, rules: JudgingRules): Judgement | null {
  if (pair.told === 'unknown') return null
  for (const rule of Object.values(rules)) {
    const judgement = rule(pair)
    if (judgement !== null) return judgement
  }
  if (pair.told !== 'apart') return null
  return { kind: 'contradicts', reason: { kind: 'cannot-both-be', a: pair.one.at, b: pair.other.at } }
}

const gravity: Readonly<Record<JudgedKind, number>> = {
  agree: 0,
  'different-thing': 1,
  compatible: 2,
  'part-of': 3,
  'different-time': 4,
  'says-otherwise': 5,
  differs: 6,
  contradicts: 7,
  'does-not-add-up': 8,
}

/** The members of a measure, as they are judged. */
function membersOf({ members }: Measure, eventOf: (article: number) => number): readonly Member[] {
  return members.map(({ mention, article }) => ({
    mention,
    text: String(article.index),
    event: eventOf(article.index),
    textDay: datedFrom(article.day),
  }))
}

/** Judges a measure by its own links. */
export function judgeMeasure(
  measure: Measure,
  eventOf: (article: number) => number,
  rules: JudgingRules = judgingRules,
): Judgement {
  const statementOf = measure.statements.flatMap(({ mentions }, at) => mentions.map(() => at))
  const scores = new Map(measure.links.map(({ a, b, score }) => [pairKey(a, b), score]))
  const link: LinkOf = (a, b) => scores.get(pairKey(statementOf[a] ?? -1, statementOf[b] ?? -1)) ?? -Infinity
  // What was folded in from a crowd comes last, and tells the same as others that are judged.
  return judge(membersOf(measure, eventOf).slice(0, statementOf.length), link, rules)
}
