import { expect, test } from 'vitest'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { describeFinding } from '../../electron/main/analysis/describe-finding'
import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import type { Finding } from '../../shared/domain/analysis/finding'
import { describeComparison } from '../../shared/domain/describe/describe-comparison'
import { explainFinding } from '../../shared/domain/describe/explain-finding'
import { compareClaims } from '../../shared/domain/judging/compare-claims'
import { placesIn } from '../../shared/domain/judging/places-in'
import { confirmSuggestion } from '../../shared/domain/operations/suggestions'
import type { Documents } from '../../shared/domain/operations/operation'
import { articleOf, project } from '../domain/report/seed-example'
import { afterEdits, noDocuments, someCircumstances, valueOf } from '../domain/operations/some-documents'
import { conflictCases, seedCase } from './gold-conflicts'
import { rootOf } from './gold-texts'
import type { GoldCase } from './score-conflicts'

const root = rootOf(import.meta.url)

/** What confirming that the members are of one thing answers: then they are judged anew. */
const answered: ReadonlySet<string> = new Set(['link', 'event', 'place'])

function isOpen({ reason }: Finding): boolean {
  return reason.kind === 'not-stated' && answered.has(reason.what)
}

/** A project of the texts, in which nothing is marked. */
function projectWith({ texts }: GoldCase): Documents {
  const articles = texts.map(({ text, date, language }, at) => {
    const article = articleOf(String(at), `${at}.txt`, text)
    const published = date === '' ? null : { value: date, basis: 'text' as const }
    const spoken = language === '' ? null : { value: language, basis: 'text' as const }
    return { ...article, metadata: { ...article.metadata, published, language: spoken } }
  })
  const edits = articles.map((value) => ({ kind: 'article' as const, id: value.id, value }))
  return afterEdits(noDocuments, [{ kind: 'project', id: project.id, value: project }, ...edits])
}

type Told = { readonly kind: string | undefined; readonly explanation: string }

/** What the window, the report and a resolution say of a suggestion once it is confirmed. */
function asConfirmed(finding: Finding, given: GoldCase): Told {
  const before = projectWith(given)
  const { key, reason, members } = describeFinding('', finding)
  const asked = members.map(({ articleId, start, end, quantity, mention }) => {
    const { text } = given.texts[Number(articleId)] ?? { text: '' }
    return { place: { articleId, textHash: sha256(text), text, span: { start, end } }, quantity, mention }
  })
  const sum = reason.kind === 'sum' ? { whole: reason.whole } : null
  const made = valueOf(
    confirmSuggestion(
      before,
      { key, title: '', members: asked, sum, pair: placesIn(reason) },
      someCircumstances(),
    ),
  )
  const { claim, conflict, article } = afterEdits(before, made.edits)
  const confirmed = conflict.get(made.id)
  const comparison = confirmed ? compareClaims(confirmed, claim, article) : null
  return {
    kind: comparison?.judgement.kind,
    explanation: comparison ? describeComparison(comparison) : '',
  }
}

test.each([seedCase(root), ...conflictCases(root)])(
  'what a suggestion says is said of the conflict that is made of it, unless confirming it answered what was open: $name',
  (each) => {
    const { linked } = analyseTexts(
      each.texts.map((text, index) => ({ ...text, id: String(index), independenceGroup: '', claimed: [] })),
    )
    const judged = [...linked.findings].filter((finding) => !isOpen(finding))
    expect(judged.map((finding) => asConfirmed(finding, each))).toEqual(
      judged.map((finding) => ({ kind: finding.kind, explanation: explainFinding(finding) })),
    )
  },
)
