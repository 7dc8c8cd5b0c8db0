import type { WorkspaceEvent } from '../../shared/ipc/state'
import { takeTurns } from './disk/turns'
import type { Turns } from './disk/turns'

/** What tells one window of what happens. */
export type Teller = {
  readonly tell: (event: WorkspaceEvent) => void
  /** Settled when all that was told so far is on its way: an answer must not come before the documents that it speaks of. */
  readonly told: () => Promise<void>
}

/** A piece of an operation has about so many characters as JSON. */
const PIECE = 100_000

/** An operation with more documents than so many is told of in pieces, in turns of their own. */
const MANY = 200

/**
 * Tells a window of every event, in order and as JSON: at once, but where an operation changed very many documents. Those go in
 * pieces, which the window puts together, and others have their turns in between.
 */
export function createTeller(send: (event: string) => void): Teller {
  const waiting: WorkspaceEvent[] = []
  let isTelling = false
  let idle: Promise<void> = Promise.resolve()
  const drain = async (): Promise<void> => {
    isTelling = true
    const turns = takeTurns()
    try {
      for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
        if (event.kind === 'committed' && event.edits.length > MANY) await tellInPieces(event, send, turns)
        else send(JSON.stringify(event))
      }
    } finally {
      isTelling = false
    }
  }
  return {
    tell: (event) => {
      waiting.push(event)
      if (!isTelling) idle = drain()
    },
    told: () => idle,
  }
}

type Committed = Extract<WorkspaceEvent, { kind: 'committed' }>

async function tellInPieces(
  { edits, seq, undo }: Committed,
  send: (event: string) => void,
  turns: Turns,
): Promise<void> {
  await turns.next()
  let piece: string[] = []
  let length = 0
  for (const edit of edits) {
    if (length > PIECE) {
      send(`{"kind":"committing","seq":${seq},"edits":[${piece.join()}]}`)
      piece = []
      length = 0
    }
    const json = JSON.stringify(edit)
    piece.push(json)
    length += json.length
    if (turns.areOver()) await turns.next()
  }
  send(`{"kind":"committed","seq":${seq},"undo":${JSON.stringify(undo)},"edits":[${piece.join()}]}`)
}
