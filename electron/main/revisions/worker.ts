import { parentPort } from 'node:worker_threads'
import { carryPlaces } from '../../../shared/domain/revisions/carry-places'
import type { FromWorker, ToWorker } from './messages'

/** How often main is told how far the work has come, in milliseconds. */
const TELL_EVERY = 100

parentPort?.once('message', ({ revisions, newText }: ToWorker) => {
  const steps = carryPlaces(revisions, newText)
  let told = performance.now()
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) {
    if (performance.now() - told < TELL_EVERY) continue
    told = performance.now()
    tell({ kind: 'progress', share: step.value })
  }
  tell({ kind: 'carried', carried: step.value })
})

function tell(message: FromWorker): void {
  parentPort?.postMessage(message)
}
