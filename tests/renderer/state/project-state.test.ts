import { beforeEach, describe, expect, test } from 'vitest'
import { showCommit, showState, takeClaims, useProject } from '../../../renderer/state/project-state'
import type { OpenProject, UndoState, WorkspaceState } from '../../../shared/ipc/state'
import type { Edit } from '../../../shared/schema/document'
import { claimOf, project, sourceOf } from '../../domain/report/seed-example'
import { early, homs, late, registry, toll, truce } from '../../domain/operations/some-documents'

const did = { operation: { name: 'updateClaim', fields: [] }, way: 'done' } as const

const conflict = { ...toll, members: [...toll.members] }
const open: OpenProject = {
  folder: '/home/desk/Ceasefire.plumbline',
  readOnly: null,
  isProtected: false,
  isHistoryBroken: false,
  notices: ['The index was built anew.'],
  seq: 7,
  project,
  articles: [homs, truce],
  claims: [early, late],
  sources: [registry],
  conflicts: [conflict],
  events: [],
  questions: [],
  undo: { undo: { name: 'addConflict', fields: [] }, redo: null },
}
const state: WorkspaceState = {
  open,
  question: null,
  recent: [{ folder: open.folder, title: project.title }],
  exampleFolders: { en: '/example', ar: '/arabic' },
  programNotices: [],
  settings: { theme: 'dark', language: 'system', coverAll: false, author: 'the desk', tourSeen: true },
}

beforeEach(() => showState(state))

test('an opened project is held by id', () => {
  expect(useProject.getState()).toEqual({
    isLoaded: true,
    areClaimsRead: true,
    isProtected: false,
    isHistoryBroken: false,
    question: null,
    folder: open.folder,
    readOnly: null,
    notices: ['The index was built anew.'],
    exampleFolders: { en: '/example', ar: '/arabic' },
    programNotices: [],
    seq: 7,
    project,
    articles: new Map([
      ['homs', homs],
      ['truce', truce],
    ]),
    claims: new Map([
      ['early', early],
      ['late', late],
    ]),
    sources: new Map([['registry', registry]]),
    conflicts: new Map([['toll', conflict]]),
    events: new Map(),
    questions: new Map(),
    undo: { undo: { name: 'addConflict', fields: [] }, redo: null },
    recent: state.recent,
    settings: state.settings,
  })
})

test('a closed project leaves nothing behind but what is recent, and the settings', () => {
  showState({ ...state, open: null })
  expect(useProject.getState()).toEqual({
    isLoaded: true,
    areClaimsRead: true,
    isProtected: false,
    isHistoryBroken: false,
    question: null,
    folder: '',
    readOnly: null,
    notices: [],
    exampleFolders: { en: '/example', ar: '/arabic' },
    programNotices: [],
    seq: 0,
    project: null,
    articles: new Map(),
    claims: new Map(),
    sources: new Map(),
    conflicts: new Map(),
    events: new Map(),
    questions: new Map(),
    undo: { undo: null, redo: null },
    recent: state.recent,
    settings: state.settings,
  })
})

function claimsRead() {
  const { claims, areClaimsRead } = useProject.getState()
  return { ids: [...claims.keys()], areClaimsRead }
}

test('the claims of a large project come after the rest', () => {
  showState({ ...state, open: { ...open, claims: null } })
  expect(claimsRead()).toEqual({ ids: [], areClaimsRead: false })
  takeClaims({ kind: 'claims', from: 0, total: 2, claims: [early] })
  expect(claimsRead()).toEqual({ ids: [], areClaimsRead: false })
  takeClaims({ kind: 'claims', from: 1, total: 2, claims: [late] })
  expect(claimsRead()).toEqual({ ids: ['early', 'late'], areClaimsRead: true })
})

test('a large project without a claim has none, once they are read', () => {
  showState({ ...state, open: { ...open, claims: null } })
  takeClaims({ kind: 'claims', from: 0, total: 0, claims: [] })
  expect(claimsRead()).toEqual({ ids: [], areClaimsRead: true })
})

test('what is left of the claims for the page, or the project, before this one is not taken for all of them', () => {
  takeClaims({ kind: 'claims', from: 0, total: 3, claims: [late] })
  showState(state)
  takeClaims({ kind: 'claims', from: 1, total: 3, claims: [claimOf('third', 'Forty died.')] })
  takeClaims({ kind: 'claims', from: 2, total: 3, claims: [early] })
  expect(claimsRead()).toEqual({ ids: ['early', 'late'], areClaimsRead: true })
})

const third = claimOf('third', 'Forty children were among the dead.')
const fourth = sourceOf('fourth', 'Observatory')
type Maps = { [K in 'articles' | 'claims' | 'sources' | 'conflicts' | 'events']: readonly string[] }
const before: Maps = {
  articles: ['homs', 'truce'],
  claims: ['early', 'late'],
  sources: ['registry'],
  conflicts: ['toll'],
  events: [],
}

const commits: readonly [title: string, edits: readonly Edit[], after: Partial<Maps>][] = [
  ['nothing', [], {}],
  ['a new claim', [{ kind: 'claim', id: 'third', value: third }], { claims: ['early', 'late', 'third'] }],
  ['a claim that goes', [{ kind: 'claim', id: 'early', value: null }], { claims: ['late'] }],
  [
    'a changed article, in its place',
    [{ kind: 'article', id: 'homs', value: { ...homs, note: 'Read.' } }],
    {},
  ],
  [
    'several things at once',
    [
      { kind: 'article', id: 'truce', value: null },
      { kind: 'source', id: 'fourth', value: fourth },
      { kind: 'conflict', id: 'toll', value: null },
    ],
    { articles: ['homs'], sources: ['registry', 'fourth'], conflicts: [] },
  ],
  ['something that was gone already', [{ kind: 'claim', id: 'x', value: null }], {}],
]

const undo: UndoState = { undo: { name: 'addClaim', fields: [] }, redo: null }

describe('a commit that changes', () => {
  test.each(commits)('%s', (_, edits, after) => {
    showCommit({ kind: 'committed', seq: 8, did, begins: 0, edits, undo })
    const { articles, claims, sources, conflicts, events, seq, undo: shown } = useProject.getState()
    expect({
      articles: [...articles.keys()],
      claims: [...claims.keys()],
      sources: [...sources.keys()],
      conflicts: [...conflicts.keys()],
      events: [...events.keys()],
    }).toEqual({ ...before, ...after })
    expect([seq, shown]).toEqual([8, undo])
    for (const edit of edits)
      if (edit.kind === 'article' && edit.value) expect(articles.get(edit.id)).toBe(edit.value)
  })

  test('the title of the project', () => {
    const value = { ...project, title: 'Truce' }
    const edits: readonly Edit[] = [{ kind: 'project', id: project.id, value }]
    showCommit({ kind: 'committed', seq: 8, did, begins: 0, edits, undo: { undo: null, redo: null } })
    expect(useProject.getState().project).toEqual(value)
  })

  test('claims leaves every other map the very same, so that nothing else is drawn again', () => {
    const { articles, sources, conflicts } = useProject.getState()
    const edits: readonly Edit[] = [{ kind: 'claim', id: 'third', value: third }]
    showCommit({ kind: 'committed', seq: 8, did, begins: 0, edits, undo: { undo: null, redo: null } })
    const after = useProject.getState()
    expect([after.articles === articles, after.sources === sources, after.conflicts === conflicts]).toEqual([
      true,
      true,
      true,
    ])
  })

  test('many documents copies each of their maps once, and not for each document', () => {
    let copies = 0
    const claims = new Map([['early', early]])
    const entries = claims[Symbol.iterator].bind(claims)
    claims[Symbol.iterator] = () => {
      copies += 1
      return entries()
    }
    useProject.setState({ claims })
    const edits = Array.from({ length: 500 }, (_, at): Edit => {
      const value = claimOf(`claim-${at}`, 'Forty children were among the dead.')
      return { kind: 'claim', id: value.id, value }
    })
    showCommit({ kind: 'committed', seq: 8, did, begins: 0, edits, undo: { undo: null, redo: null } })
    expect([useProject.getState().claims.size, copies]).toEqual([501, 1])
  })
})
