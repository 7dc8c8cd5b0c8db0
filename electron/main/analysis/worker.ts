import { parentPort } from 'node:worker_threads'
import { analyseInSteps, readAnew } from '../../../shared/domain/analysis/analyse-texts'
import type { AnalysedText } from '../../../shared/domain/analysis/analyse-texts'
import type { FoundQuantity } from '../../../shared/domain/quantities/read-quantities'
import { describeAnalysis } from './describe-analysis'
import type { FromWorker, ProjectText, ToWorker } from './messages'

/** How long the worker may go on before it looks for messages, in milliseconds. */
const SLICE = 20

const texts = new Map<string, string>()
const readBefore = new Map<string, readonly FoundQuantity[]>()
let current = 0

parentPort?.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'text':
      texts.set(message.hash, message.text)
      break
    case 'analyse':
      current = message.run
      void analyse(message.run, message.texts)
  }
})

/** Analyses in slices; gives up silently when another run came in between. */
async function analyse(run: number, asked: readonly ProjectText[]): Promise<void> {
  const articles = asked.map((each): AnalysedText & ProjectText => ({
    ...each,
    text: texts.get(each.textHash) ?? '',
  }))
  const steps = analyseInSteps(articles, readOnce)
  let sliceEnd = performance.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done === true) {
      tell({ kind: 'analysis', run, analysis: describeAnalysis(articles, step.value) })
      return
    }
    if (performance.now() < sliceEnd) continue
    tell({ kind: 'progress', run, share: step.value })
    await new Promise(setImmediate)
    if (current !== run) return
    sliceEnd = performance.now() + SLICE
  }
}

function readOnce(text: AnalysedText & { readonly textHash?: string }): readonly FoundQuantity[] {
  const key = `${text.textHash ?? ''} ${text.language} ${text.date}`
  const known = readBefore.get(key)
  if (known) return known
  const found = readAnew(text)
  readBefore.set(key, found)
  return found
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message)
}
