import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Conflict, StatementsSaid } from '../../schema/conflict'
import type { KeptMention } from '../../schema/kept-mention'
import type { Quantity } from '../../schema/quantity'
import { datedFrom, type Moment, momentOf } from '../dates/moment'
import { ONE_FOR_SURE } from '../linking/gestures'
import type { Mention } from '../mentions/mention'
import { mentionOfQuantity, sayingQuantity } from '../mentions/mention-of-quantity'
import { rolesIn } from '../mentions/roles'
import { missingOf } from '../sums/check-sums'
import { FIRST_OF_ALL, judge } from './judge'
import type { Judgement, Member } from './judgement'

/** What comparing the claims of a conflict yields: the judgement, and what was compared; its reason counts places among these. */
export type ClaimComparison = {
  readonly judgement: Judgement
  readonly compared: readonly ComparedClaim[]
}

export type ComparedClaim = { readonly claim: Claim; readonly mention: Mention }

/**
 * Compares the claims of a conflict: that they tell of one thing was said by whoever confirmed it. They are judged on what their texts
 * said then, with the figures that the claims have now. Statements are not compared: it is told what was said of them. Null with fewer
 * than two that tell a figure or a date.
 */
export function compareClaims(
  {
    members,
    mentions,
    whole,
    pair = [],
    statements,
  }: Pick<Conflict, 'members' | 'mentions' | 'whole' | 'pair' | 'statements'>,
  claims: { readonly get: (id: string) => Claim | undefined },
  articles: { readonly get: (id: string) => Article | undefined },
): ClaimComparison | null {
  if (statements) return { judgement: saidOfStatements(statements), compared: [] }
  const keptOf = new Map((mentions ?? []).map(({ claimId, mention }) => [claimId, mention]))
  const compared = members.flatMap((id): readonly ComparedClaim[] => {
    const claim = claims.get(id)
    const mention = claim && mentionOf(claim, keptOf.get(id))
    return claim && mention ? [{ claim, mention }] : []
  })
  if (compared.length < 2) return null
  const ofAll = whole === undefined && mentions === undefined ? wholeOf(compared) : whole
  const isOf = (at: number): boolean => pair.includes(compared[at]?.claim.id ?? '')
  const sum = ofAll === undefined ? null : checkSum(compared, ofAll)
  return {
    judgement:
      sum ??
      judge(
        compared.map((each) => memberOf(each, articles)),
        (a, b) => (isOf(a) && isOf(b) ? FIRST_OF_ALL : ONE_FOR_SURE),
      ),
    compared,
  }
}

const saidOfStatements = (said: StatementsSaid): Judgement => ({
  kind: 'says-otherwise',
  reason: { kind: 'said', said },
})

/** Whether a conflict is one of statements: it was made so, or none of its claims tells a figure or a date. */
export function areStatements(
  { statements }: Pick<Conflict, 'statements'>,
  members: readonly Claim[],
): boolean {
  return (
    statements !== undefined ||
    (members.length > 0 && members.every(({ quantity, eventDate }) => quantity === null && eventDate === ''))
  )
}

/** A suggestion's mention in the form that a conflict stores. */
export function keepMention(mention: Mention, quantity: Quantity | null): KeptMention {
  const {
    kind,
    dimension,
    value,
    moment,
    role,
    isClosedRole,
    group,
    target,
    subject,
    place,
    day,
    speaker,
    section,
    sentence,
  } = mention
  return {
    kind,
    dimension,
    value,
    moment,
    role,
    isClosedRole,
    group,
    target,
    subject,
    place,
    day,
    speaker,
    section,
    sentence,
    counted: quantity?.counted ?? '',
    unit: quantity?.unit ?? '',
    deeds: [...mention.deeds],
    cues: [...mention.cues],
  }
}

/** The sentence of a mention whose text is not at hand. */
const UNKNOWN = -1

function mentionOf({ quantity, eventDate }: Claim, kept: KeptMention | undefined): Mention | null {
  if (kept) {
    const { counted, unit, ...said } = kept
    const mention = {
      ...said,
      cues: new Set(said.cues),
      start: 0,
      end: 0,
      sentence: said.sentence ?? UNKNOWN,
      token: 0,
      quantity: null,
    }
    return quantity === null ? mention : sayingQuantity(mention, { counted, unit }, quantity)
  }
  if (quantity !== null) return mentionOfQuantity(quantity)
  const moment = momentOf(eventDate)
  return moment === null ? null : mentionOfDate(moment)
}

function mentionOfDate(moment: Moment): Mention {
  const empty = mentionOfQuantity(NO_QUANTITY)
  return { ...empty, kind: 'date', dimension: 'date', value: null, moment }
}

const NO_QUANTITY = {
  min: null,
  max: null,
  bound: 'exact',
  unit: '',
  counted: '',
  scope: '',
  asOf: null,
} as const

/** A claim as a member to judge. The day of its text is the day of publication. */
function memberOf(
  { claim, mention }: ComparedClaim,
  articles: { readonly get: (id: string) => Article | undefined },
): Member {
  const text = textOf(claim)
  return {
    mention,
    text,
    event: 0,
    textDay: datedFrom(momentOf(articles.get(text)?.metadata.published?.value ?? '')),
  }
}

/** What the text of a claim is known by; a claim that stands nowhere is a text of its own. */
function textOf({ id, occurrences: [first] }: Claim): string {
  return first?.articleId ?? id
}

/** The claim that counts all whom the others count, as one article gives them: casualties beside the killed and the injured, people beside women and children. */
function wholeOf(compared: readonly ComparedClaim[]): string | undefined {
  const articles = new Set(compared.map(({ claim }) => textOf(claim)))
  if (compared.length < 3 || articles.size > 1) return undefined
  return compared.find(({ mention: all }, at) => {
    const parts = compared.filter((_, index) => index !== at).map(({ mention }) => mention)
    const areRoles = parts.every(({ role }) => rolesIn(all.role).includes(role))
    const areGroups = all.group === '' && parts.every(({ role, group }) => role === all.role && group !== '')
    const kinds = new Set(parts.map(({ role, group }) => (areRoles ? role : group)))
    return (areRoles || areGroups) && kinds.size === parts.length
  })?.claim.id
}

/** Whether the parts, or shares where `whole` is null, still do not make the whole; null where they do, or there is no whole any more. */
function checkSum(compared: readonly ComparedClaim[], whole: string | null): Judgement | null {
  const at = compared.findIndex(({ claim }) => claim.id === whole)
  const total = whole === null ? null : compared[at]?.claim.quantity
  const parts = compared.flatMap(({ claim }, index) =>
    index !== at && claim.quantity ? [{ index, quantity: claim.quantity }] : [],
  )
  if (total === undefined || (whole !== null && total === null) || parts.length === 0) return null
  const missing = missingOf(
    total,
    parts.map(({ quantity }) => quantity),
  )
  if (missing === 0) return null
  const places = parts.map(({ index }) => index)
  return {
    kind: 'does-not-add-up',
    reason: { kind: 'sum', whole: total === null ? null : at, parts: places, missing },
  }
}
