import { expect, test } from 'vitest'
import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import type { Finding } from '../../shared/domain/analysis/finding'
import { compareClaims, keepMention } from '../../shared/domain/judging/compare-claims'
import type { Claim } from '../../shared/schema/claim'
import { conflictCases, seedCase } from './gold-conflicts'
import { rootOf } from './gold-texts'
import type { GoldCase } from './score-conflicts'
import { articleOf, claimOf, occurrenceOf } from '../domain/report/seed-example'

const root = rootOf(import.meta.url)

/** What confirming that the members are of one thing answers: then they are judged anew. */
const answered: ReadonlySet<string> = new Set(['link', 'event', 'place'])

function kindAsClaims({ members, reason, kind }: Finding, { texts }: GoldCase): string | undefined {
  const claims = new Map<string, Claim>()
  const mentions = members.map(({ documentId, start, end, text, quantity, date, mention }, at) => {
    const claimId = `claim-${at}`
    const whole = texts[Number(documentId)]?.text ?? ''
    const occurrence = occurrenceOf(claimId, documentId, whole, whole.slice(start, end))
    claims.set(claimId, claimOf(claimId, text, { quantity, eventDate: date, occurrences: [occurrence] }))
    return { claimId, mention: keepMention(mention, quantity) }
  })
  const articles = new Map(
    texts.map(({ text, date }, at) => {
      const article = articleOf(String(at), `${at}.txt`, text)
      const published = date === '' ? null : { value: date, basis: 'text' as const }
      return [article.id, { ...article, metadata: { ...article.metadata, published } }]
    }),
  )
  const whole =
    kind === 'does-not-add-up' && reason.kind === 'sum' && reason.whole !== null
      ? { whole: `claim-${reason.whole}` }
      : {}
  return compareClaims({ members: [...claims.keys()], mentions, ...whole }, claims, articles)?.judgement.kind
}

/** Findings that are judged otherwise as claims, by the name of their case, and why. */
const otherwise: ReadonlySet<string> = new Set([
  // Shares of a whole: a conflict knows its whole only as one of its claims.
  'shares of a poll that make more than all',
  'an election report whose shares and seats do not fit, and one whose do',
  // Of five members only some were surely of one thing; confirming makes all of them so, and one leaves open what it counts.
  'three reports of one bridge collapse, on two days',
])

test.each([seedCase(root), ...conflictCases(root)].filter(({ name }) => !otherwise.has(name)))(
  'claims made of a suggestion are judged as it was, unless confirming it answered what was open: $name',
  (each) => {
    const { linked } = analyseTexts(
      each.texts.map((text, index) => ({ ...text, id: String(index), independenceGroup: '', claimed: [] })),
    )
    const judged = [...linked.findings].filter(
      ({ reason }) => reason.kind !== 'not stated' || !answered.has(reason.what),
    )
    expect(judged.map((finding) => kindAsClaims(finding, each))).toEqual(judged.map(({ kind }) => kind))
  },
)
