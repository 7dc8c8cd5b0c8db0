import type { Analysis, TextFindings } from '../../../shared/domain/analysis/create-analysis'
import { allSentences, figureSentences } from '../../../shared/domain/analysis/figure-sentences'
import type { Linked } from '../../../shared/domain/analysis/linked'
import type {
  ApartFinding,
  Finding,
  FindingMember,
  FoundEvent,
} from '../../../shared/domain/analysis/finding'
import type {
  AnalysisChange,
  ArticleFindings,
  KeptApart,
  Passage,
  ProposedEvent,
  ReadingProblem,
  SuggestedConflict,
} from '../../../shared/ipc/findings'
import { createSupply } from './create-supply'
import { describeApart, describeFinding } from './describe-finding'
import { problemOf } from './problem-of'

/** An article's revision, and why its text could not be read; null where it could. */
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
  const conflicts = createSupply<Finding, SuggestedConflict>(
    describeFinding,
    ({ members }) => 400 + 1000 * members.length,
  )
  const events = createSupply<FoundEvent, ProposedEvent>(
    (id, event) => ({ ...event, id, passages: event.passages.map(passageOf) }),
    ({ passages }) => 200 + 80 * passages.length,
  )
  const apart = createSupply<ApartFinding, KeptApart>(describeApart, () => 2500)
  let seen: Linked | null = null

  const collect = (): void => {
    for (const id of analysis.takeChanged()) articles.add(id)
    const linked = analysis.linked()
    if (linked === seen) return
    seen = linked
    conflicts.putAll([...linked.findings].filter(isSuggested), ({ key }) => key)
    events.putAll(linked.events.filter(isOfSeveral), ({ id }) => id)
    apart.putAll(linked.apart, ({ members }) => members.map(placeOf).join(' '))
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
      for (const supply of [conflicts, events, apart]) supply.tellAll()
    },
    take() {
      collect()
      const [told, gone]: [ArticleFindings[], string[]] = [[], []]
      let size = 0
      for (const id of articles) {
        if (size > PIECE) break
        articles.delete(id)
        const article = describe(id)
        if (article) told.push(article)
        else gone.push(id)
        size += 150 + (article ? 25 * article.sentences.length + 80 * article.copies.length : 0)
      }
      const suggested = conflicts.take(PIECE - size)
      const proposed = events.take(PIECE - size - suggested.size)
      const kept = apart.take(PIECE - size - suggested.size - proposed.size)
      return {
        articles: told,
        goneArticles: gone,
        conflicts: suggested.told,
        goneConflicts: suggested.gone,
        events: proposed.told,
        goneEvents: proposed.gone,
        apart: kept.told,
        goneApart: kept.gone,
        room: seen?.room ?? 0,
        isDone: articles.size === 0 && [conflicts, events, apart].every((supply) => supply.isEmpty()),
      }
    },
  }
}

/** What agrees, or speaks of different things, is no question to anybody. */
function isSuggested({ kind }: Finding): boolean {
  return kind !== 'agree' && kind !== 'different-thing'
}

function isOfSeveral({ passages }: FoundEvent): boolean {
  return passages.some(({ documentId }) => documentId !== passages[0]?.documentId)
}

function passageOf({ documentId, start, end }: FoundEvent['passages'][number]): Passage {
  return { articleId: documentId, start, end }
}

function placeOf({ documentId, start }: FindingMember): string {
  return `${documentId}:${start}`
}

function sentencesToCheck({ asked, quantities }: TextFindings): ArticleFindings['sentences'] {
  return asked.isOurs ? allSentences(asked.text) : figureSentences(asked.text, quantities)
}

function describeArticle(
  articleId: string,
  { revisionId, problem }: Known,
  found: TextFindings | undefined,
): ArticleFindings {
  return {
    articleId,
    revisionId,
    sentences: found ? sentencesToCheck(found) : [],
    copies: (found?.copies ?? [])
      .slice(0, MOST_COPIES)
      .map(({ id, containment }) => ({ articleId: id, containment })),
    sameStory: found?.sameStory.length ?? 0,
    group: found?.group ?? '',
    problem: problem ?? (found ? problemOf(found) : null),
  }
}
