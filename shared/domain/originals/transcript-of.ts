import type { Article } from '../../schema/article'
import type { Pinpoint } from '../../schema/claim'
import type { Source } from '../../schema/source'
import { readClockTime } from '../time/clock-time'

/** The name of a file without its ending, and without the language that captions have before it: `talk` of `Talk.en.srt`. */
const stemOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[^.]*$/u, '')
    .replace(/\.[a-z]{2,3}(?:-[a-z]{2,4})?$/u, '')

/**
 * The article that is the transcript of a recording: the source itself where it is an article, else the one that came from a file of the
 * same name as the recording. Null where there is none, or more than one.
 */
export function transcriptOf(
  { articleId, file }: Pick<Source, 'articleId' | 'file'>,
  articles: ReadonlyMap<string, Article>,
): Article | null {
  if (articleId !== null) return articles.get(articleId) ?? null
  if (file === null) return null
  const stem = stemOf(file.name)
  const named = [...articles.values()].filter(
    ({ isOurs, revisions }) =>
      isOurs !== true &&
      revisions.some(({ original }) => original !== null && stemOf(original.name) === stem),
  )
  return named.length === 1 ? (named[0] ?? null) : null
}

/** The stretch of a recording, in seconds, that a place names; null where it names none. */
export function stretchOf(pinpoint: Pinpoint): { readonly from: number; readonly to: number | null } | null {
  if (pinpoint.kind === 'stretch') return pinpoint
  if (pinpoint.kind !== 'timecode') return null
  const [begin = '', end] = pinpoint.at.split(/[-–—]/u)
  const from = readClockTime(begin)
  return from === null ? null : { from, to: end === undefined ? null : readClockTime(end) }
}
