import type { Article } from '../../schema/article'
import type { Change } from '../../schema/history'
import type { Source } from '../../schema/source'
import { anySpacing, pattern } from '../text/pattern'
import { words } from '../../words/words'

/** Takes the names of withheld sources out of a text; given several pieces, also where a name runs across them. */
export type Withhold = (...pieces: readonly string[]) => readonly string[]

/**
 * Whoever is endangered by being named is not saved by an empty field in the list of sources when a note names them.
 * So their titles, addresses and file names are taken out of every text that a report prints, whatever the case
 * of the letters. Too much taken out can be seen and mended; too little cannot.
 */
export function withhold(
  sources: readonly Source[],
  articles: readonly Article[],
  changes: readonly Change[] = [],
): Withhold {
  const names = [
    ...new Set([...withheldNames(sources, articles), ...earlierNames(sources, changes)]),
  ].toSorted((a, b) => b.length - a.length)
  if (names.length === 0) return (...pieces) => pieces
  // A name that begins or ends with a letter or digit must not begin or end inside a word.
  const alternatives = names.map((name) => {
    const start = /^[\p{L}\p{N}]/u.test(name) ? /(?<![\p{L}\p{N}])/iu : ''
    const end = /[\p{L}\p{N}]$/u.test(name) ? /(?![\p{L}\p{N}])/iu : ''
    return pattern('iu')`${start}${anySpacing(name, 'iu')}${end}`
  })
  const named = pattern('giu')`${alternatives}`
  return (...pieces) => replaceAcross(pieces, named)
}

function withheldNames(sources: readonly Source[], articles: readonly Article[]): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return sources
    .filter((source) => source.identityWithheld)
    .flatMap((source) => {
      const article = source.articleId === null ? undefined : byId.get(source.articleId)
      const files = article?.revisions.map((revision) => revision.original?.name) ?? []
      const { title, url } = article?.metadata ?? {}
      return files.concat(
        source.title,
        source.url,
        source.file?.name,
        title?.value,
        url?.value,
        article?.opening.replace(/…$/u, ''),
      )
    })
    .flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()]))
}

/** What they were called, and what their addresses were, before that was changed. */
function earlierNames(sources: readonly Source[], changes: readonly Change[]): string[] {
  const withheld = new Set(
    sources.flatMap(({ id, articleId, identityWithheld }) => (identityWithheld ? [id, articleId] : [])),
  )
  return changes
    .filter(({ id, kind }) => (kind === 'source' || kind === 'article') && withheld.has(id))
    .flatMap(({ before, after }) => [before, after])
    .flatMap((fields) => [fields?.['title'], fields?.['url']])
    .flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []))
}

/** Replaces matches in the pieces read as one text; what stands for a match goes to the piece in which it begins. */
function replaceAcross(pieces: readonly string[], named: RegExp): readonly string[] {
  const whole = pieces.join('')
  const matches = [...whole.matchAll(named)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (matches.length === 0) return pieces
  let start = 0
  return pieces.map((piece) => {
    const end = start + piece.length
    let kept = ''
    let at = start
    for (const match of matches) {
      if (match.end <= at || match.start >= end) continue
      if (match.start >= start) kept += whole.slice(at, match.start) + words.report.insteadOfName
      at = Math.min(match.end, end)
    }
    kept += whole.slice(at, end)
    start = end
    return kept
  })
}
