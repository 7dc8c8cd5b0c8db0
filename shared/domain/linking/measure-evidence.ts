import type { Measure } from './measures'
import { groupOf } from './pair-evidence'

/** What speaks for and against that a group is worth a look; the names are those of the weights file. */
export const measureEvidence = [
  'mean link',
  'best link',
  'links of different values',
  'texts',
  'members',
  'about people',
  'same roles',
  'spread',
  'saying',
  'background',
  'in a lead',
  'one event',
  'one text',
  'groups differ',
  'a part',
  'a date',
  'a time',
  'a duration',
  'an amount',
  'a measurement',
  'vague',
  'no role',
] as const

const ofPeople: ReadonlySet<string> = new Set([
  'killed', 'injured', 'missing', 'displaced', 'evacuated', 'arrested', 'trapped', 'abducted', 'rescued', 'casualties', 'attackers',
])

/** The evidence of a group, in the order of the list. */
export function weighMeasure({ members, links }: Measure, eventOf: (article: number) => number): Float64Array {
  const mentions = members.map(({ mention }) => mention)
  const share = (holds: (at: number) => boolean): number =>
    members.reduce((sum, _, at) => sum + (holds(at) ? 1 : 0), 0) / members.length
  const scores = links.map(({ score }) => score)
  const apart = links.filter(({ told }) => told === 'apart')
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? -6 : values.reduce((sum, each) => sum + each, 0) / values.length
  const texts = new Set(members.map(({ article }) => article.index))
  const middles = mentions.flatMap(({ value }) => {
    const middle = value === null ? null : (value.min ?? value.max)
    return middle === null || middle <= 0 ? [] : [middle]
  })
  const spread = middles.length < 2 ? 0 : Math.log(Math.max(...middles) / Math.min(...middles))
  const roles = new Map<string, number>()
  for (const { role } of mentions) if (role !== '') roles.set(role, (roles.get(role) ?? 0) + 1)
  const events = new Set([...texts].map(eventOf))
  const [first] = mentions
  return Float64Array.of(
    mean(scores),
    Math.max(-6, ...apart.map(({ score }) => score)),
    mean(apart.map(({ score }) => score)),
    Math.log2(texts.size),
    Math.log2(members.length),
    share((at) => ofPeople.has(mentions[at]?.role ?? '')),
    Math.max(0, ...roles.values()) / members.length,
    Math.min(3, spread),
    share((at) => mentions[at]?.cues.has('saying') === true),
    share((at) => mentions[at]?.cues.has('background') === true),
    share((at) => mentions[at]?.section === 'lead' || mentions[at]?.section === 'headline'),
    events.size === 1 ? 1 : 0,
    texts.size === 1 ? 1 : 0,
    mentions.some((a) => mentions.some((b) => groupOf(a, b) === 'other' || groupOf(a, b) === 'one side')) ? 1 : 0,
    share((at) => mentions[at]?.cues.has('part') === true),
    first?.kind === 'date' ? 1 : 0,
    first?.kind === 'time' ? 1 : 0,
    first?.kind === 'duration' ? 1 : 0,
    first?.quantity?.kind === 'money' ? 1 : 0,
    first?.kind === 'figure' && first.dimension !== 'count' && first.quantity?.kind !== 'money' ? 1 : 0,
    share((at) => mentions[at]?.cues.has('vague') === true),
    share((at) => mentions[at]?.role === ''),
  )
}
