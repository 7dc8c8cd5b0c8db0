import { expect, it } from 'vitest'
import { createTeller } from '../../electron/main/tell-window'
import type { Teller } from '../../electron/main/tell-window'
import type { WindowEvent, WorkspaceEvent } from '../../shared/ipc/state'
import type { Edit } from '../../shared/schema/document'
import { putClaim } from '../disk/project-fixture'

const undo = { undo: null, redo: null }
const manyEdits = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, at) => putClaim(`c${at}`))
const committed = (seq: number, edits: readonly Edit[]): WorkspaceEvent => ({
  kind: 'committed',
  seq,
  did: { operation: { name: 'updateClaim', fields: [] }, way: 'done' },
  begins: 0,
  undo,
  edits,
})
const fault: WorkspaceEvent = { kind: 'fault', message: 'The disk is full.' }

function listen() {
  const heard: string[] = []
  const teller = createTeller((event) => void heard.push(event))
  return { teller, heard, events: () => heard.map((event): WindowEvent => JSON.parse(event)) }
}

/** Settled when all was told: an answer is made after that. */
const told = (teller: Teller): Promise<string> => teller.answer(null)

it('tells at once of what is small', () => {
  const { teller, events } = listen()
  const all = [committed(1, manyEdits(1)), fault, committed(2, [])]
  for (const event of all) teller.tell(event)
  expect(events()).toEqual(all)
})

it('tells of very many documents in pieces, in order, and of what comes after them after them', async () => {
  const { teller, heard, events } = listen()
  const edits = manyEdits(3_000)
  teller.tell(committed(1, edits))
  teller.tell(fault)
  teller.tell(committed(2, manyEdits(2)))
  expect(heard).toEqual([])
  await told(teller)
  const [pieces, rest] = [events().slice(0, -3), events().slice(-3)]
  expect(pieces.length).toBeGreaterThan(3)
  expect(Math.max(...heard.map(({ length }) => length))).toBeLessThan(150_000)
  expect(pieces.every((event) => event.kind === 'committing' && event.seq === 1)).toBe(true)
  expect([...pieces, ...rest].flatMap((event) => ('edits' in event ? event.edits : []))).toEqual([
    ...edits,
    ...manyEdits(2),
  ])
  expect(rest.map(({ kind }) => kind)).toEqual(['committed', 'fault', 'committed'])
})

it.each([0, 1, 3_000])('tells of %i claims in pieces, before what comes after them', async (count) => {
  const { teller, heard, events } = listen()
  const claims = manyEdits(count).flatMap((edit) => (edit.kind === 'claim' && edit.value ? [edit.value] : []))
  teller.tell({ kind: 'claims', claims })
  teller.tell(fault)
  await told(teller)
  expect(events().at(-1)).toEqual(fault)
  const pieces = events().flatMap((event) => (event.kind === 'claims' ? [event] : []))
  expect(pieces.flatMap((piece) => piece.claims)).toEqual(claims)
  let before = 0
  for (const { from, total, claims: piece } of pieces) {
    expect([from, total]).toEqual([before, count])
    before += piece.length
  }
  expect(Math.max(...heard.map(({ length }) => length))).toBeLessThan(150_000)
})

it('makes an answer between what it tells: it holds all of what was told before, and nothing of what is told after it', async () => {
  const { teller, heard, events } = listen()
  const answered: string[] = []
  teller.tell(committed(1, manyEdits(1_000)))
  const value = { open: { claims: manyEdits(20_000) } }
  const answer = teller.answer(value).then((json) => {
    answered.push(...heard)
    return json
  })
  teller.tell(committed(2, manyEdits(1)))
  expect(JSON.parse(await answer)).toEqual(value)
  expect(answered.filter((event) => event.includes('"kind":"committed"'))).toHaveLength(1)
  await told(teller)
  expect(events().at(-1)).toEqual(committed(2, manyEdits(1)))
})
