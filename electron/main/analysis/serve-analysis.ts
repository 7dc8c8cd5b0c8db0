import { createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import type { AnalysedText } from '../../../shared/domain/analysis/read-text'
import { figureRules, type Rules } from '../../../shared/domain/analysis/rules'
import { figuresOfArticles } from '../../../shared/domain/ledger/event-figures'
import type { Port } from '../work/messages'
import { serveWork } from '../work/serve-work'
import type { AnalysisJobs, TextChange } from './jobs'
import { createOutbox, type Known } from './outbox'

/** How long the worker goes on before it answers, in milliseconds: as often main can tell what is new, or stop asking. */
const SPELL = 100

/** The worker's side: keeps the texts of one project and what is found in them. */
export function serveAnalysis(port: Port, rules: Rules = figureRules): void {
  const known = new Map<string, Known>()
  const texts = new Map<string, Pick<AnalysedText, 'text' | 'structure'>>()
  const analysis = createAnalysis(rules)
  const outbox = createOutbox(analysis, known)

  const takeOver = ({ id, now }: TextChange): void => {
    outbox.touch(id)
    if (now === null) {
      known.delete(id)
      texts.delete(id)
      analysis.remove(id)
      return
    }
    const { revisionId, problem, text, structure, ...asked } = now
    known.set(id, { revisionId, problem })
    if (text !== null) texts.set(id, { text, ...(structure ? { structure } : {}) })
    if (problem === null) analysis.put({ ...asked, ...(texts.get(id) ?? { text: '' }) })
    else analysis.remove(id)
  }

  serveWork<AnalysisJobs>(port, {
    goOn: ({ changes, events, again }, { at, tell }) => {
      for (const change of changes) takeOver(change)
      for (const { id, now } of events) analysis.putEvent(id, now)
      if (again) outbox.tellAll()
      const end = performance.now() + SPELL
      let isDone = true
      let reading: string | null = null
      for (const step of analysis.work()) {
        isDone = false
        if (step.kind === 'going on') tell(null)
        else if (performance.now() >= end) break
        const next = step.kind === 'reading' ? step.id : null
        if (next !== reading) at(next ?? '')
        reading = next
        isDone = true
      }
      const change = outbox.take()
      return { change: { ...change, isDone: isDone && change.isDone }, waiting: analysis.waiting() }
    },
    readFigures: ({ articleIds }) => figuresOfArticles(articleIds, analysis.textFindings, analysis.linked()),
  })
}
