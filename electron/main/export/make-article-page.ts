import { describeDate } from '../../../shared/domain/describe/describe-date'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { findDocument } from '../../../shared/domain/operations/find-document'
import { renderArticleHtml } from '../../../shared/domain/report/render-article-html'
import type { PrintedArticle } from '../../../shared/domain/report/render-article-html'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { toneSymbols } from '../../../shared/domain/verdicts/tone-symbols'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import { Structure } from '../../../shared/schema/structure'
import { words } from '../../../shared/words/words'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf, projectOf } from '../workspace'
import type { ReportPage } from './report-pages'

/** An article with what is marked in it, as a page for paper. */
export async function makeArticlePage(
  store: ProjectStore,
  articleId: string,
  now: string,
): Promise<Result<ReportPage & { readonly title: string }>> {
  const documents = documentsOf(store)
  const article = findDocument(documents, 'article', articleId)
  if (!article.ok) return article
  const revision = article.value.revisions.at(-1)
  const text = await store.readText(revision?.textHash ?? '')
  if (!text.ok) return text
  const structure = await readStructure(store, revision?.structureHash)
  const printed = printedArticle(store, article.value, { text: text.value, structure, now })
  // The fonts are large, and few print.
  const { fontsFor } = await import('./report-fonts')
  const fonts = fontsFor(JSON.stringify(printed))
  const html = Buffer.from(renderArticleHtml(printed, fonts))
  return ok({ html, fontHash: fonts.hash, title: printed.title })
}

/** What is only structure never keeps words from being printed. */
async function readStructure(store: ProjectStore, hash: string | undefined): Promise<Structure> {
  const kept = hash === undefined ? null : await store.readText(hash)
  if (kept?.ok !== true) return noStructure
  try {
    return Structure.safeParse(JSON.parse(kept.value)).data ?? noStructure
  } catch {
    return noStructure
  }
}

function printedArticle(
  store: ProjectStore,
  article: Article,
  { text, structure, now }: { readonly text: string; readonly structure: Structure; readonly now: string },
): PrintedArticle {
  const { facts: said, colophon } = words.printing
  const { title, outlet, byline, published, url } = article.metadata
  const revision = article.revisions.at(-1)
  const marks = placesIn(store.documents('claim').values(), revision?.id, text)
  const ids = [...new Set(marks.map(({ id }) => id))]
  const { title: project, verdictScale } = projectOf(store)
  return {
    title: title?.value ?? article.opening,
    facts: [
      [said.outlet, outlet?.value ?? ''],
      [said.byline, byline?.value ?? ''],
      [said.published, describeDate(published?.value ?? '')],
      [said.url, url?.value ?? ''],
      [said.checkState, words.articles.checkStates[article.checkState]],
    ],
    text,
    structure,
    marks,
    claims: ids.flatMap((id) => {
      const claim = store.documents('claim').get(id)
      if (!claim) return []
      const step = verdictScale.steps.find((each) => each.id === claim.verdict)
      const { label, definition, tone } = step ?? {
        label: words.marks.noSuchVerdict,
        definition: '',
        tone: 'unknown' as const,
      }
      const verdict = { label, definition, tone, symbol: toneSymbols[tone] }
      return [{ id, name: nameOfClaim(claim), verdict, reasoning: claim.reasoning }]
    }),
    colophon: colophon(project, describeInstant(now), revision?.textHash ?? ''),
  }
}

/** Where claims stand in the text of a revision, in its order. */
function placesIn(
  claims: Iterable<Claim>,
  revisionId: string | undefined,
  text: string,
): PrintedArticle['marks'] {
  return [...claims]
    .flatMap(({ id, occurrences }) =>
      occurrences
        .filter(({ revisionId: of, anchor }) => {
          const { start, end, exact } = anchor
          return of === revisionId && text.slice(start, end) === exact
        })
        .map(({ anchor: { start, end } }) => ({ id, start, end })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}
