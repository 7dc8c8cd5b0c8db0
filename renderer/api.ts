import type { Bridge } from '../shared/ipc/call'
import type { AnswerOf, InputOf, OperationName } from '../shared/ipc/contract'
import type { ImportReport, WindowEvent } from '../shared/ipc/state'
import type { Result } from '../shared/result'
import { words } from '../shared/words/words'

declare global {
  interface Window {
    readonly plumbline: Bridge
  }
}

/**
 * Asks main for one operation of the contract; a wrong name or input does not compile. Never rejects. `take` is given the answer in the
 * very turn in which what main told before it is taken over, so that the window draws both at once.
 */
export function api<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  take?: (answer: Result<AnswerOf<N>>) => void,
): Promise<Result<AnswerOf<N>>> {
  return answerOf(window.plumbline.call(name, input), take)
}

/** Imports files that were dropped on the window. Never rejects. */
export function importDropped(files: readonly File[]): Promise<Result<ImportReport>> {
  return answerOf<ImportReport>(window.plumbline.importDropped(files))
}

/** How many questions main has not answered yet. */
let asked = 0
/** What main told that is not taken over yet, in order. */
let held: WindowEvent[] = []
let frame = 0
let listener: ((event: WindowEvent) => void) | null = null

async function answerOf<T>(answer: Promise<string>, take?: (answer: Result<T>) => void): Promise<Result<T>> {
  asked += 1
  const result = await read<T>(answer)
  asked -= 1
  takeHeld()
  take?.(result)
  return result
}

async function read<T>(answer: Promise<string>): Promise<Result<T>> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main implements `Handlers`, which says so
    return JSON.parse(await answer) as Result<T>
  } catch (error) {
    const message = words.faults.noAnswer
    return { ok: false, fault: { code: 'internal', message, detail: String(error) } }
  }
}

/**
 * Listens to what main tells; the answer ends it. What an operation changed waits for the answer that comes behind it, but never longer than
 * until the next frame is drawn.
 */
export function listen(listening: (event: WindowEvent) => void): () => void {
  listener = listening
  const stop = window.plumbline.listen((json) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main sends `WindowEvent`s, and nothing else
    const event = JSON.parse(json) as WindowEvent
    held.push(event)
    // A window that nobody sees draws no frames.
    if (event.kind !== 'committed' || asked === 0 || document.hidden) takeHeld()
    else if (frame === 0) frame = requestAnimationFrame(takeHeld)
  })
  return () => {
    stop()
    listener = null
  }
}

function takeHeld(): void {
  if (frame !== 0) cancelAnimationFrame(frame)
  frame = 0
  const events = held
  held = []
  for (const event of events) listener?.(event)
}
