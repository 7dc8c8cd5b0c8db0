import { useEffect, useMemo, useState } from 'react'
import { buildLedger } from '../../../shared/domain/ledger/build-ledger'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import { tellersOf } from '../../../shared/domain/ledger/teller'
import type { EventFigures } from '../../../shared/domain/ledger/event-figures'
import { api } from '../../api'
import { useAnalysis } from '../analysis-state'
import { notify } from '../answers'
import { useIndependentArticles } from '../derived'
import type { ListedEvent } from './listed-events'

/** The ledger of an event, and how many figures it leaves out; null until its articles were read. */
export function useLedger(listed: ListedEvent): (Ledger & { readonly leftOut: number }) | null {
  const { articleIds, event } = listed
  const figures = useFigures(articleIds)
  const articles = useIndependentArticles()
  return useMemo(() => {
    if (figures === null) return null
    return { ...buildLedger(figures, tellersOf(articleIds, articles), event), leftOut: figures.further }
  }, [figures, event, articles, articleIds])
}

/** The identity of a figure within its event: where it begins. */
export function placeOf({
  articleId,
  start,
}: {
  readonly articleId: string
  readonly start: number
}): string {
  return `${articleId} ${start}`
}

/** What some articles say, as far as it was found; it is asked again after every analysis. */
function useFigures(articleIds: readonly string[]): EventFigures | null {
  const round = useAnalysis((state) => state.round)
  const [answer, setAnswer] = useState<EventFigures | null>(null)
  const asked = articleIds.join(' ')
  useEffect(() => {
    if (round === 0) return
    let isWanted = true
    void api('readLedger', { articleIds: asked === '' ? [] : asked.split(' ') }).then((result) => {
      if (!isWanted) return
      if (result.ok) setAnswer(result.value)
      else notify('fault', result.fault.message)
    })
    return () => {
      isWanted = false
    }
  }, [asked, round])
  return answer
}
