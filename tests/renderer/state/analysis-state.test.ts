import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  forgetAnalysis,
  openSuggestions,
  showAnalysisChange,
  showAnalysisHeld,
  showAnalysisProgress,
  useAnalysis,
  wasAnalysed,
} from '../../../renderer/state/analysis-state'
import { keepMention } from '../../../shared/domain/judging/compare-claims'
import { mentionOfQuantity } from '../../../shared/domain/mentions/mention-of-quantity'
import type { Quantity } from '../../../shared/schema/quantity'
import type {
  AnalysisChange,
  KeptApart,
  SuggestedConflict,
  SuggestionMember,
} from '../../../shared/ipc/findings'
import type { Conflict } from '../../../shared/schema/conflict'
import { toll } from '../../domain/operations/some-documents'

const killed: Quantity = {
  min: 140,
  max: 140,
  bound: 'exact',
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: null,
}
const mention = keepMention(mentionOfQuantity(killed), killed)
const member = (claimId: string | null): SuggestionMember => ({
  articleId: 'homs',
  start: 0,
  end: 3,
  text: '140',
  quantity: killed,
  date: '',
  attribution: '',
  claimId,
  mention,
})
const suggested = (key: string, ...claimIds: readonly (string | null)[]): SuggestedConflict => ({
  id: key,
  key,
  kind: 'contradicts',
  reason: { kind: 'cannot-both-be', a: 0, b: 1 },
  worth: 0,
  isSure: true,
  explanation: 'No number fits both.',
  evidence: { for: ['one-day'], against: [] },
  distance: 0.3,
  coverage: 2,
  members: claimIds.map(member),
  further: 0,
})
const found: readonly SuggestedConflict[] = [
  suggested('marked', 'early', 'late'),
  suggested('half', 'early', null),
  suggested('bare', null, null),
]
const conflict: Conflict = { ...toll, members: [...toll.members] }

const answers: readonly [title: string, conflicts: readonly Conflict[], open: readonly string[]][] = [
  ['nothing was answered', [], ['marked', 'half', 'bare']],
  ['its claims stand side by side already', [conflict], ['half', 'bare']],
  ['they do, with a third', [{ ...conflict, members: ['early', 'late', 'third'] }], ['half', 'bare']],
  [
    'only one of them stands in a conflict',
    [{ ...conflict, members: ['early', 'third'] }],
    ['marked', 'half', 'bare'],
  ],
  ['it was waved away by its key', [{ ...conflict, members: [], suggestionKey: 'bare' }], ['marked', 'half']],
]

describe('a suggestion is open or not, where', () => {
  test.each(answers)('%s', (_, conflicts, open) => {
    expect(openSuggestions(found, conflicts).map(({ key }) => key)).toEqual(open)
  })
})

const figuresIn = (articleId: string, ...sentences: readonly (readonly [number, number, number])[]) => ({
  articleId,
  revisionId: 'newest',
  sentences,
  copies: [],
  sameStory: 0,
  group: '',
  problem: null,
})

const strike = {
  confirmed: null,
  day: '',
  place: '',
  id: 'strike',
  title: 'A strike',
  passages: [{ articleId: 'homs', start: 0, end: 9 }],
}
const kept: KeptApart = { id: 'kept', members: [member(null), member(null)], for: [], against: [] }

describe('what the analysis tells', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const none: AnalysisChange = {
    articles: [],
    goneArticles: [],
    conflicts: [],
    goneConflicts: [],
    events: [],
    goneEvents: [],
    apart: [],
    goneApart: [],
    room: 0,
    isDone: false,
  }
  test('is put together by id, piece by piece', () => {
    forgetAnalysis()
    showAnalysisProgress(0.5)
    showAnalysisChange({
      ...none,
      articles: [figuresIn('homs', [0, 10, 1]), figuresIn('truce')],
      conflicts: [suggested('marked', 'early', 'late'), suggested('half', 'early', null)],
    })
    vi.runAllTimers()
    expect(useAnalysis.getState()).toMatchObject({ round: 0, progress: 0.5 })
    expect(wasAnalysed(useAnalysis.getState())).toBe(false)
    expect([...useAnalysis.getState().articles.keys()]).toEqual(['homs', 'truce'])
    showAnalysisChange({
      ...none,
      articles: [figuresIn('homs', [0, 10, 1], [11, 20, 2])],
      goneArticles: ['truce'],
      conflicts: [suggested('half', 'early', 'late')],
      goneConflicts: ['marked'],
      events: [strike],
      apart: [kept],
      room: 3,
      isDone: true,
    })
    expect(useAnalysis.getState()).toEqual({
      articles: new Map([['homs', figuresIn('homs', [0, 10, 1], [11, 20, 2])]]),
      conflicts: new Map([['half', suggested('half', 'early', 'late')]]),
      events: new Map([['strike', strike]]),
      apart: new Map([['kept', kept]]),
      room: 3,
      round: 1,
      progress: null,
      isCancelled: false,
      fault: null,
    })
    expect(wasAnalysed(useAnalysis.getState())).toBe(true)
  })

  test('is shown together where it comes in quick succession, and of another project not at all', () => {
    forgetAnalysis()
    let shown = 0
    const stop = useAnalysis.subscribe(() => (shown += 1))
    for (const id of ['homs', 'truce', 'talks']) showAnalysisChange({ ...none, articles: [figuresIn(id)] })
    vi.runAllTimers()
    expect([shown, useAnalysis.getState().articles.size]).toEqual([1, 3])
    showAnalysisChange({ ...none, articles: [figuresIn('left')] })
    forgetAnalysis()
    vi.runAllTimers()
    stop()
    expect(useAnalysis.getState().articles.size).toBe(0)
  })

  test('leaves what it does not touch as it is', () => {
    forgetAnalysis()
    showAnalysisChange({ ...none, articles: [figuresIn('homs')], conflicts: [suggested('bare', null)] })
    vi.runAllTimers()
    const before = useAnalysis.getState()
    showAnalysisChange({ ...none, goneArticles: ['nobody'], conflicts: [suggested('half', null)] })
    vi.runAllTimers()
    expect(useAnalysis.getState().articles).toBe(before.articles)
    expect(useAnalysis.getState().conflicts.get('bare')).toBe(before.conflicts.get('bare'))
  })

  test('stays when the analysis breaks off', () => {
    forgetAnalysis()
    showAnalysisChange({ ...none, articles: [figuresIn('homs')] })
    vi.runAllTimers()
    showAnalysisProgress(0.5)
    showAnalysisHeld('It broke off.')
    expect(useAnalysis.getState()).toMatchObject({ fault: 'It broke off.', progress: null })
    expect(useAnalysis.getState().articles.size).toBe(1)
  })

  test('stays when the journalist ends the analysis, until it goes on', () => {
    showAnalysisProgress(0.5)
    showAnalysisHeld(null)
    expect(useAnalysis.getState()).toMatchObject({ isCancelled: true, fault: null, progress: null })
    showAnalysisProgress(0.6)
    expect(useAnalysis.getState()).toMatchObject({ isCancelled: false, progress: 0.6 })
  })
})
