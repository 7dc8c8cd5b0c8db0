import { beforeEach, describe, expect, test } from 'vitest'
import { showState } from '../../../renderer/state/project-state'
import { inspect, openArticle, showMain, showStart, useView } from '../../../renderer/state/view-state'
import { goToClaim } from '../../../renderer/workbench/go-to-claim'
import { claimOf, occurrenceOf, project } from '../../domain/report/seed-example'
import { homs, texts } from '../../domain/operations/some-documents'

const words = [
  '160,000 people',
  'more than 100,000 people',
  'at least 19 people',
  'more than 120,000',
] as const
const claims = words.map((exact, at) =>
  claimOf(`claim-${at}`, exact, { occurrences: [occurrenceOf(`place-${at}`, 'homs', texts.homs, exact)] }),
)

beforeEach(() => {
  showState({
    open: {
      folder: '',
      readOnly: null,
      isProtected: false,
      isHistoryBroken: false,
      notices: [],
      seq: 1,
      project,
      articles: [homs],
      claims: claims.toReversed(),
      sources: [],
      conflicts: [],
      events: [],
      questions: [],
      undo: { undo: null, redo: null },
    },
    question: null,
    recent: [],
    exampleFolders: { en: '/example', ar: '/arabic' },
    programNotices: [],
    settings: { theme: 'system', language: 'system', coverAll: false, author: '', tourSeen: true },
  })
  showStart([])
  openArticle('homs')
})

/** The claims that are inspected, one after the other. */
function walk(...steps: readonly (1 | -1)[]): readonly unknown[] {
  return steps.map((step) => {
    goToClaim(step)
    const { inspected } = useView.getState()
    return inspected.kind === 'claim' ? inspected.claimId : inspected.kind
  })
}

describe('the claims of a text are walked', () => {
  test('in the order of the text, and round', () => {
    expect(walk(1, 1, 1, 1, 1)).toEqual(['claim-0', 'claim-1', 'claim-2', 'claim-3', 'claim-0'])
  })

  test('backwards, from the last', () => {
    expect(walk(-1, -1)).toEqual(['claim-3', 'claim-2'])
  })

  test('from the claim that is inspected', () => {
    inspect({ kind: 'claim', claimId: 'claim-1' })
    expect(walk(1)).toEqual(['claim-2'])
  })

  test('and each is brought into view', () => {
    walk(1)
    const [place] = claims[0]?.occurrences ?? []
    expect(useView.getState().target).toMatchObject({ articleId: 'homs', start: place?.anchor.start })
  })

  test('only while a text is read', () => {
    // What is known of an article does not stand beside the report.
    showMain({ kind: 'report' })
    expect(walk(1)).toEqual(['nothing'])
  })
})
