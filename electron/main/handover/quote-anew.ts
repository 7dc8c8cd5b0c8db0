import type { Article } from '../../../shared/schema/article'
import type { Anchor } from '../../../shared/schema/anchor'
import { barAll } from './bars'

/** Texts as they were and as they are now, both of the same length, by the revision that has them. */
export type RevisedTexts = {
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Quotes every anchor in a document, and every word that was read at a place, anew from the texts as they are now. An anchor stays where it is;
 * one that fits no text of its article keeps none of its words, since what it has of a word that was taken out cannot be told.
 */
export function createQuoter({
  articles,
  before,
  after,
}: RevisedTexts & { readonly articles: ReadonlyMap<string, Article> }) {
  const quoteAnchor = (anchor: Anchor, articleId: string | null): Anchor => {
    const { prefix, exact, suffix, start, end } = anchor
    for (const { id } of articles.get(articleId ?? '')?.revisions.toReversed() ?? []) {
      const from = start - prefix.length
      if (from < 0 || before.get(id)?.startsWith(`${prefix}${exact}${suffix}`, from) !== true) continue
      const text = after.get(id) ?? ''
      return {
        ...anchor,
        prefix: text.slice(from, start),
        exact: text.slice(start, end),
        suffix: text.slice(end, end + suffix.length),
      }
    }
    return { ...anchor, prefix: '', exact: barAll(exact), suffix: '' }
  }
  const quote = (value: unknown, articleId: string | null): unknown => {
    if (Array.isArray(value)) return value.map((each) => quote(each, articleId))
    if (!isFields(value)) return value
    if (isAnchor(value)) return quoteAnchor(value, articleId)
    const { revisionId, start, end, words } = value
    if (typeof words === 'string' && typeof start === 'number' && typeof end === 'number')
      return { ...value, words: after.get(String(revisionId))?.slice(start, end) ?? barAll(words) }
    const near = typeof value['articleId'] === 'string' ? value['articleId'] : articleId
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, quote(each, near)]))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part keeps its type
  return <T>(document: T, articleId: string | null = null): T => quote(document, articleId) as T
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function isAnchor(value: Fields): value is Fields & Anchor {
  return ['prefix', 'exact', 'suffix'].every((name) => typeof value[name] === 'string')
}
