import { describeDate } from '../../../shared/domain/describe/describe-date'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { findDocument } from '../../../shared/domain/operations/find-document'
import { renderArticleHtml } from '../../../shared/domain/report/render-article-html'
import type { PrintedArticle } from '../../../shared/domain/report/render-article-html'
import { suggestedCorrection } from '../../../shared/domain/report/suggested-correction'
import { withholdingOf } from './withholding-of'
import { articleDocxOf } from '../../../shared/domain/report/formats/article-docx'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { scaleInWords } from '../../../shared/domain/verdicts/presets'
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
import { zip } from './zip'

/** An article with what is marked in it, and whether it is a source whose identity is withheld. */
export async function makeArticle(
  store: ProjectStore,
  articleId: string,
  now: string,
): Promise<Result<{ readonly printed: PrintedArticle; readonly isWithheld: boolean }>> {
  const documents = documentsOf(store)
  const article = findDocument(documents, 'article', articleId)
  if (!article.ok) return article
  const revision = article.value.revisions.at(-1)
  const text = await store.readText(revision?.textHash ?? '')
  if (!text.ok) return text
  const structure = await readStructure(store, revision?.structureHash)
  const say = await withholdingOf(store, documents)
  if (!say.ok) return say
  const printed = printedArticle(store, article.value, { text: text.value, structure, now, say: say.value })
  const isWithheld = [...documents.source.values()].some(
    (source) => source.identityWithheld && source.articleId === articleId,
  )
  return ok({ printed, isWithheld })
}

/** The same as a page, for paper and for a browser. */
export async function articlePageOf(
  printed: PrintedArticle,
): Promise<ReportPage & { readonly title: string }> {
  // The fonts are large, and few print.
  const { fontsFor } = await import('./report-fonts')
  const fonts = fontsFor(JSON.stringify(printed))
  const html = Buffer.from(renderArticleHtml(printed, fonts))
  return { html, fontHash: fonts.hash, title: printed.title }
}

/** The same for Word, with comments by whoever hands it out. */
export function articleForWord(
  printed: PrintedArticle,
  { by, now }: { readonly by: string; readonly now: string },
): Uint8Array {
  const facts = {
    title: printed.title,
    author: by,
    subject: words.reporting.printed.subject,
    at: `${now.slice(0, 19)}Z`,
  }
  return zip(articleDocxOf(printed, facts))
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
  {
    text,
    structure,
    now,
    say,
  }: {
    readonly text: string
    readonly structure: Structure
    readonly now: string
    /** One text, with the names of withheld sources taken out. */
    readonly say: (words: string) => string
  },
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
      const step = scaleInWords(verdictScale).steps.find((each) => each.id === claim.verdict)
      const { label, definition, tone } = step ?? {
        label: words.marks.noSuchVerdict,
        definition: '',
        tone: 'unknown' as const,
      }
      const verdict = { label, definition, tone, symbol: toneSymbols[tone] }
      const correction = suggestedCorrection(claim, verdict, store.documents('conflict').values())
      return [
        {
          id,
          name: say(nameOfClaim(claim)),
          verdict,
          reasoning: say(claim.reasoning),
          correction: say(correction),
        },
      ]
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
