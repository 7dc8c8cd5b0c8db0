import { sentenceAround } from '../text/split-sentences'
import { languageTable } from '../tables/language-tables'
import { foldWord, splitWords } from '../tokens/split-words'
import { haveSameItems } from '../same-items'
import { capitalWords, smallWords } from '../mentions/names'
import { createNearness } from './create-nearness'
import { foldCopies } from './fold-copies'
import { createRanker, type Ranker } from './rank-statements'
import { type Capitals, signsOf } from './signs-of'
import { findVariants, quotationsIn } from './quotation-variants'
import type { Quotation, QuotationVariant } from './quotation-variants'
import type {
  PrintedQuotation,
  QuotationPair,
  StatementAnswer,
  StatementInText,
  StatementPlace,
  StatementQuestion,
} from './statement-row'
import { statementAt, statementsIn, type Statement } from './statements-in'
import { stemsOf } from './stems-of'

/** A text under the id of its article. */
export type BookText = { readonly text: string; readonly language: string }

export type Asked = {
  readonly question: StatementQuestion
  /** The articles that are looked into; null: the nearest to that of the place, or all of few. */
  readonly among: readonly string[] | null
  /** How many rows are wanted. */
  readonly most: number
}

/** The sentences of a project, ranked by what they share with one of them. */
export type StatementBook = {
  readonly put: (id: string, text: BookText) => void
  readonly drop: (id: string) => void
  /** Yields while it reads, so that its caller can do something else. */
  readonly ask: (asked: Asked) => Generator<void, StatementAnswer>
  /** The quotations that articles print with other words, altered words before spellings. */
  readonly compareQuotations: (articleIds: readonly string[]) => Generator<void, readonly QuotationPair[]>
}

/** So many articles are looked into where nobody says which. */
const NEAREST = 40
/** The sentences of so many texts are kept for the next question. */
const MOST_READ = 400

type Read = { readonly statements: readonly Placed[]; readonly capitals: Capitals }
type Placed = Statement & { readonly articleId: string }

export function createStatementBook(): StatementBook {
  const texts = new Map<string, BookText>()
  const read = new Map<string, Read>()
  const nearness = createNearness()
  /** The texts that are not taken into the nearness yet: nobody may ever ask for it. */
  const due = new Set<string>()

  /** The last ranker: questions about one event follow one another. */
  let ranker: { readonly of: readonly Placed[]; readonly rank: Ranker<Placed> } | null = null

  const rankerOf = (of: readonly Placed[]): Ranker<Placed> => {
    const known = ranker
    const isSame = known !== null && haveSameItems(known.of, of)
    ranker = isSame ? known : { of, rank: createRanker(of) }
    return ranker.rank
  }
  const readOf = (id: string): Read => {
    const known = read.get(id)
    read.delete(id)
    const own = known ?? readText(id, texts.get(id)?.text ?? '')
    read.set(id, own)
    for (const [oldest] of read) if (read.size > MOST_READ) read.delete(oldest)
    return own
  }
  function* nearestTo(id: string): Generator<void, readonly string[]> {
    for (const each of due) {
      yield
      nearness.put(each, texts.get(each)?.text ?? '')
      due.delete(each)
    }
    return nearness.nearestTo(id, NEAREST)
  }
  const inText = (place: StatementPlace, shared: ReadonlySet<string>): StatementInText => {
    const { text = '', language = '' } = texts.get(place.articleId) ?? {}
    const { statements, capitals } = readOf(place.articleId)
    const { stop } = languageTable(language)
    const first = statements.findIndex(({ end }) => end > place.start)
    const last = statements.findLastIndex(({ start }) => start < place.end)
    const start = statements[first - 1]?.start ?? statements[first]?.start ?? place.start
    const end = statements[last + 1]?.end ?? statements[last]?.end ?? place.end
    return {
      articleId: place.articleId,
      start: place.start,
      end: place.end,
      passage: { start, text: text.slice(start, end) },
      shared: stemsOf(text, place).flatMap(({ stem, start: from, end: to }) =>
        shared.has(stem) && !stop.has(foldWord(text.slice(from, to))) ? [{ start: from, end: to }] : [],
      ),
      ...signsOf(text, place, language, capitals),
    }
  }

  const printed = (side: QuotationVariant['a']): PrintedQuotation => {
    const { text = '', language = '' } = texts.get(side.articleId) ?? {}
    const { capitals } = readOf(side.articleId)
    const { speakers } = signsOf(text, sentenceAround(text, side), language, capitals)
    return { ...side, text: text.slice(side.start, side.end), speakers }
  }

  return {
    put(id, text) {
      const known = texts.get(id)
      texts.set(id, text)
      if (known?.text === text.text) return
      read.delete(id)
      due.add(id)
    },
    drop(id) {
      texts.delete(id)
      read.delete(id)
      due.delete(id)
      nearness.drop(id)
    },
    *compareQuotations(articleIds) {
      const quotations: Quotation[] = []
      for (const id of new Set(articleIds)) {
        yield
        quotations.push(...quotationsIn(id, texts.get(id)?.text ?? ''))
      }
      return findVariants(quotations).map(({ kind, a, b }) => ({ kind, a: printed(a), b: printed(b) }))
    },
    *ask({ question, among, most }) {
      const place = question.kind === 'place' ? question.place : null
      const own = place && texts.get(place.articleId)
      const span = place && own ? sentenceAround(own.text, place) : null
      const asked =
        place && own && span
          ? statementAt(own.text, span)
          : wordsAsked(question.kind === 'words' ? question.words : '')
      const ids = among ?? (place ? yield* nearestTo(place.articleId) : [...texts.keys()])
      const others = ids.filter((id) => id !== place?.articleId && texts.has(id))
      const told = new Set(place && own ? [place.articleId, ...others] : others)
      const statements: Placed[] = []
      // In one order, whoever asks.
      for (const id of [...told].toSorted()) {
        yield
        statements.push(...readOf(id).statements)
      }
      const ranked = rankerOf(statements)(asked, ({ articleId }) => articleId !== place?.articleId)
      const rows = foldCopies(
        ranked,
        ({ articleId, start, end }) => texts.get(articleId)?.text.slice(start, end) ?? '',
        most,
      )
      return {
        asked: place && span && own ? inText({ articleId: place.articleId, ...span }, new Set()) : null,
        rows: rows.map(({ first, copies }) => ({
          ...inText(first, asked.stems),
          copies: copies.map(({ articleId, start, end }) => ({ articleId, start, end })),
        })),
        total: ranked.length,
        articles: new Set(others).size,
      }
    },
  }
}

function wordsAsked(words: string): Statement {
  return statementAt(words, { start: 0, end: words.length })
}

function readText(articleId: string, text: string): Read {
  const statements = statementsIn(text).map((statement) => ({ ...statement, articleId }))
  const words = statements.map((span) => splitWords(text, span))
  return {
    statements,
    capitals: { small: smallWords(words), capital: capitalWords(words) },
  }
}
