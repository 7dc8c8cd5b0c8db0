import { beforeEach, expect, it } from 'vitest'
import { keepPiece, showCommit, showState, useProject } from '../../../renderer/state/project-state'
import { putClaim } from '../../disk/project-fixture'

const did = { operation: { name: 'updateClaim', fields: [] }, way: 'done' } as const

const undo = { undo: null, redo: null }
const nothingOpen = {
  open: null,
  question: null,
  recent: [],
  settings: { theme: 'system', language: 'system', coverAll: false, author: '', tourSeen: true },
  exampleFolders: { en: '/example', ar: '/arabic' },
  programNotices: [],
} as const
const claims = () => [...useProject.getState().claims.keys()]

beforeEach(() => showState(nothingOpen))

it('an operation that comes in pieces is shown at once, when all of it is there', () => {
  const shown: number[] = []
  const stop = useProject.subscribe(({ claims: { size } }) => shown.push(size))
  keepPiece({ kind: 'committing', seq: 3, edits: [putClaim('c1'), putClaim('c2')] })
  keepPiece({ kind: 'committing', seq: 3, edits: [putClaim('c3')] })
  expect(claims()).toEqual([])
  showCommit({ kind: 'committed', seq: 3, did, begins: 0, undo, edits: [putClaim('c4')] })
  stop()
  expect(claims()).toEqual(['c1', 'c2', 'c3', 'c4'])
  expect(shown).toEqual([4])
})

it('pieces of a project that was left are not those of the next', () => {
  keepPiece({ kind: 'committing', seq: 3, edits: [putClaim('c1')] })
  showState(nothingOpen)
  showCommit({ kind: 'committed', seq: 3, did, begins: 0, undo, edits: [putClaim('c2')] })
  expect(claims()).toEqual(['c2'])
})
