import type { WorkspaceEvent } from '../../shared/ipc/state'
import { takeTurns } from './disk/files/turns'
import type { Turns } from './disk/files/turns'
import { jsonInTurns } from './json-in-turns'

/** Sends events to one window. */
export type Teller = {
  readonly tell: (event: WorkspaceEvent) => void
  /**
   * The JSON of an answer, when it is its turn: after all that was told before, as the documents that it speaks of, and before what happens
   * while it is made. So what the window reads is never older than what it was told.
   */
  readonly answer: (value: unknown) => Promise<string>
}

/** A piece has about so many characters as JSON. */
const PIECE = 100_000

/** An operation with more documents than so many is told of in pieces, in turns of their own. */
const MANY = 200

/**
 * Tells a window of every event, in order and as JSON: at once, but where there may be very many documents in it. Those go in pieces,
 * which the window puts together, or are made in turns.
 */
export function createTeller(send: (event: string) => void): Teller {
  const waiting: (WorkspaceEvent | Answering)[] = []
  let isTelling = false
  const drain = async (): Promise<void> => {
    isTelling = true
    const turns = takeTurns()
    try {
      for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
        if (event.kind === 'answer') await event.make(turns)
        else if (event.kind === 'claims') await tellClaims(event, send, turns)
        else if (event.kind === 'opened') send(await jsonInTurns(event, turns))
        else if (event.kind === 'committed' && event.edits.length > MANY)
          await tellCommitted(event, send, turns)
        else send(JSON.stringify(event))
      }
    } finally {
      isTelling = false
    }
  }
  const add = (event: WorkspaceEvent | Answering): void => {
    waiting.push(event)
    if (!isTelling) void drain()
  }
  return {
    tell: add,
    answer: (value) =>
      new Promise((resolve, reject) => {
        const make = async (turns: Turns): Promise<void> => {
          await jsonInTurns(value, turns).then(resolve, reject)
          // The answer is on its way before what is told next.
          await turns.next()
        }
        add({ kind: 'answer', make })
      }),
  }
}

/** An answer that has its turn among the events. */
type Answering = { readonly kind: 'answer'; readonly make: (turns: Turns) => Promise<void> }

type Committed = Extract<WorkspaceEvent, { kind: 'committed' }>

async function tellCommitted(
  { edits, ...rest }: Committed,
  send: (event: string) => void,
  turns: Turns,
): Promise<void> {
  await inPieces(edits, turns, ({ json, isLast }) =>
    send(
      isLast
        ? `${JSON.stringify(rest).slice(0, -1)},"edits":[${json}]}`
        : `{"kind":"committing","seq":${rest.seq},"edits":[${json}]}`,
    ),
  )
}

async function tellClaims(
  { claims }: Extract<WorkspaceEvent, { kind: 'claims' }>,
  send: (event: string) => void,
  turns: Turns,
): Promise<void> {
  const total = claims.length
  await inPieces(claims, turns, ({ from, json }) =>
    send(`{"kind":"claims","from":${from},"total":${total},"claims":[${json}]}`),
  )
}

/** `from`: how many were in the pieces before it. */
type Piece = { readonly from: number; readonly json: string; readonly isLast: boolean }

/** Gives the JSON of all items, one after the other and without the brackets, in pieces and in turns. There is always a last one. */
async function inPieces(
  items: readonly unknown[],
  turns: Turns,
  give: (piece: Piece) => void,
): Promise<void> {
  await turns.next()
  let piece: string[] = []
  let [from, length] = [0, 0]
  for (const item of items) {
    if (length > PIECE) {
      give({ from, json: piece.join(), isLast: false })
      from += piece.length
      piece = []
      length = 0
    }
    const json = JSON.stringify(item)
    piece.push(json)
    length += json.length
    if (turns.areOver()) await turns.next()
  }
  give({ from, json: piece.join(), isLast: true })
}
