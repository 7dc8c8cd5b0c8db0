import { useMemo } from 'react'
import { timedLines } from '../../../shared/domain/originals/timed-lines'
import type { TimedLine } from '../../../shared/domain/originals/timed-lines'
import { transcriptOf } from '../../../shared/domain/originals/transcript-of'
import { useProject } from '../../state/project-state'
import { useCurrentText } from '../../state/texts'

/** What is said in a recording, line by line. */
export type Transcript = {
  readonly articleId: string
  readonly text: string
  readonly lines: readonly TimedLine[]
}

/** The transcript of the recording that a source keeps, or that the source itself is; null as long as it is read, and where there is none. */
export function useTranscript(sourceId: string | null): Transcript | null {
  const source = useProject((state) => state.sources.get(sourceId ?? ''))
  const articles = useProject((state) => state.articles)
  const article = useMemo(
    () => (source ? transcriptOf(source, articles) : null) ?? undefined,
    [source, articles],
  )
  const text = useCurrentText(article)
  const articleId = article?.id
  return useMemo(
    () => (articleId === undefined || text === null ? null : { articleId, text, lines: timedLines(text) }),
    [articleId, text],
  )
}
