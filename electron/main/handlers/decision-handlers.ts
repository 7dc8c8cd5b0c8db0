import * as decisions from '../../../shared/domain/operations/measures/decisions'
import type { decisionOperations } from '../../../shared/ipc/contract/decisions'
import type { FigureOfSource, FigureToDecide } from '../../../shared/ipc/inputs'
import { ok, type Result } from '../../../shared/result'
import type { HandlersOf } from '../dispatch'
import type { Workspace } from '../workspace'
import { changeEvents, done, gatherPlace, made } from './change'

export function decisionHandlers(workspace: Workspace): HandlersOf<typeof decisionOperations> {
  return {
    decideMeasure: async (asked) => {
      const best = await gatherDecided(workspace, asked.best)
      if (!best.ok) return best
      const low = await gatherDecided(workspace, asked.low)
      if (!low.ok) return low
      const high = await gatherDecided(workspace, asked.high)
      if (!high.ok) return high
      const input = { ...asked, best: best.value, low: low.value, high: high.value }
      return done(
        await changeEvents(workspace, 'decideMeasure', (documents, c) =>
          decisions.decideMeasure(documents, input, c),
        ),
      )
    },
    reopenMeasure: async (input) =>
      done(
        await changeEvents(workspace, 'reopenMeasure', (documents) =>
          decisions.reopenMeasure(documents, input),
        ),
      ),
    addCalculation: async (asked) => {
      const parts: decisions.FigureAsked[] = []
      for (const part of asked.parts) {
        const gathered = await gatherFigure(workspace, part)
        if (!gathered.ok) return gathered
        parts.push(gathered.value)
      }
      const input = { ...asked, parts }
      return made(
        await changeEvents(workspace, 'addCalculation', (documents, c) =>
          decisions.addCalculation(documents, input, c),
        ),
      )
    },
    removeCalculation: async (input) =>
      done(
        await changeEvents(workspace, 'removeCalculation', (documents) =>
          decisions.removeCalculation(documents, input),
        ),
      ),
  }
}

async function gatherDecided(
  workspace: Workspace,
  asked: FigureToDecide | null,
): Promise<Result<decisions.DecidedAsked | null>> {
  return asked === null || 'calculationId' in asked ? ok(asked) : gatherFigure(workspace, asked)
}

async function gatherFigure(
  workspace: Workspace,
  { place, ...figure }: FigureOfSource,
): Promise<Result<decisions.FigureAsked>> {
  const gathered = await gatherPlace(workspace, place)
  return gathered.ok ? ok({ ...figure, place: gathered.value }) : gathered
}
