import type { Measure } from '../linking/measures'
import type { Judgement } from './judge'

/** What speaks for and against that a group is worth a look; the names are those of the weights file. */
export const suggestionEvidence = [
  'best link',
  'mean link',
  'texts',
  'same roles',
  'about people',
  'in a lead',
  'saying',
  'compatible',
] as const

/** Roles of what became of people: what is looked at first. */
export const fates: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'evacuated',
  'arrested',
  'trapped',
  'abducted',
  'rescued',
  'casualties',
  'attackers',
])

/** What a group weighs that has no link between mentions that part. */
const NO_LINK = -6

/** The evidence of a group, in the order of the list. */
export function weighSuggestion({ members, links }: Measure, { kind }: Judgement): Float64Array {
  const mentions = members.map(({ mention }) => mention)
  const share = (holds: (mention: (typeof mentions)[number]) => boolean): number =>
    mentions.reduce((sum, mention) => sum + (holds(mention) ? 1 : 0), 0) / mentions.length
  const apart = links.map(({ score }) => score)
  const roles = new Map<string, number>()
  for (const { role } of mentions) if (role !== '') roles.set(role, (roles.get(role) ?? 0) + 1)
  return Float64Array.of(
    Math.max(NO_LINK, ...apart),
    apart.length === 0 ? NO_LINK : apart.reduce((sum, score) => sum + score, 0) / apart.length,
    Math.log2(new Set(members.map(({ article }) => article.index)).size),
    Math.max(0, ...roles.values()) / mentions.length,
    share(({ role }) => fates.has(role)),
    share(({ section }) => section === 'lead' || section === 'headline'),
    share(({ cues }) => cues.has('saying')),
    kind === 'compatible' ? 1 : 0,
  )
}
