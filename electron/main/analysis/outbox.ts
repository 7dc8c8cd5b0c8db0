import type { Analysis, TextFindings } from '../../../shared/domain/analysis/create-analysis'
import { figureSentences } from '../../../shared/domain/analysis/figure-sentences'
import type { Finding } from '../../../shared/domain/conflicts/create-linker'
import type {
  AnalysisChange,
  ArticleFindings,
  ReadingProblem,
  SuggestedConflict,
} from '../../../shared/ipc/state'
import { describeFinding } from './describe-finding'
import { problemOf } from './problem-of'

/** What is known of an article besides what was found in it. */
export type Known = { readonly revisionId: string; readonly problem: ReadingProblem | null }

/** What an analysis found and has not told yet. It is told in pieces that hold up nobody. */
export type Outbox = {
  /** Tells of an article anew. */
  readonly touch: (articleId: string) => void
  /** Tells everything anew, as to somebody who knows nothing. */
  readonly tellAll: () => void
  /** The next piece; `isDone` where there is no other. */
  readonly take: () => AnalysisChange
}

/** A piece has about so many characters as JSON. */
const PIECE = 100_000
/** So many copies of one article are told of, the closest; how many there are in all is told too. */
const MOST_COPIES = 8

/** Makes what tells of an analysis; `known` are the articles of the project. */
export function createOutbox(analysis: Analysis, known: ReadonlyMap<string, Known>): Outbox {
  const articles = new Set<string>()
  const conflicts = new Set<string>()
  const idOf = new Map<Finding, string>()
  const findingOf = new Map<string, Finding>()
  let seen: ReadonlySet<Finding> = new Set()

  const freeId = (key: string): string => {
    let id = key
    for (let number = 2; findingOf.has(id); number += 1) id = `${key} #${number}`
    return id
  }
  const collect = (): void => {
    for (const id of analysis.takeChanged()) articles.add(id)
    const found = analysis.findings()
    if (found === seen) return
    seen = found
    for (const [finding, id] of idOf) {
      if (found.has(finding)) continue
      idOf.delete(finding)
      findingOf.delete(id)
      conflicts.add(id)
    }
    for (const finding of found) {
      if (idOf.has(finding)) continue
      const id = freeId(finding.key)
      idOf.set(finding, id)
      findingOf.set(id, finding)
      conflicts.add(id)
    }
  }
  const describe = (articleId: string): ArticleFindings | null => {
    const article = known.get(articleId)
    const found = analysis.textFindings(articleId)
    return article && (found || article.problem) ? describeArticle(articleId, article, found) : null
  }

  return {
    touch: (articleId) => void articles.add(articleId),
    tellAll() {
      collect()
      for (const id of known.keys()) articles.add(id)
      for (const id of findingOf.keys()) conflicts.add(id)
    },
    take() {
      collect()
      const [told, gone, suggested, withdrawn]: [ArticleFindings[], string[], SuggestedConflict[], string[]] =
        [[], [], [], []]
      let size = 0
      for (const id of articles) {
        if (size > PIECE) break
        articles.delete(id)
        const article = describe(id)
        if (article) told.push(article)
        else gone.push(id)
        size += 150 + (article ? 25 * article.sentences.length + 80 * article.copies.length : 0)
      }
      for (const id of conflicts) {
        if (size > PIECE) break
        conflicts.delete(id)
        const finding = findingOf.get(id)
        const conflict = finding && describeFinding(id, finding)
        if (conflict) suggested.push(conflict)
        else withdrawn.push(id)
        size += 400 + (conflict ? 300 * conflict.members.length : 0)
      }
      return {
        articles: told,
        goneArticles: gone,
        conflicts: suggested,
        goneConflicts: withdrawn,
        isDone: articles.size + conflicts.size === 0,
      }
    },
  }
}

function describeArticle(
  articleId: string,
  { revisionId, problem }: Known,
  found: TextFindings | undefined,
): ArticleFindings {
  return {
    articleId,
    revisionId,
    sentences: found ? figureSentences(found.asked.text, found.quantities) : [],
    copies: (found?.copies ?? [])
      .slice(0, MOST_COPIES)
      .map(({ id, containment }) => ({ articleId: id, containment })),
    sameStory: found?.sameStory.length ?? 0,
    group: found?.group ?? '',
    problem: problem ?? (found ? problemOf(found) : null),
  }
}
