import { beforeEach, describe, expect, test } from 'vitest'
import { readingPlaceOf, keepReadingPlace, showPlaces } from '../../../../renderer/state/place/places'
import { followTrail, forgetTrail, goBack, goForward, useTrail } from '../../../../renderer/state/place/trail'
import { useProject } from '../../../../renderer/state/project-state'
import {
  goTo,
  inspect,
  mainOf,
  openArticle,
  openConflict,
  showStart,
  showView,
  useView,
} from '../../../../renderer/state/view-state'
import { homs, toll, truce } from '../../../domain/operations/some-documents'

const conflict = { ...toll, members: [...toll.members] }

beforeEach(() => {
  useProject.setState({
    articles: new Map([
      ['homs', homs],
      ['truce', truce],
    ]),
    conflicts: new Map([['toll', conflict]]),
  })
  showPlaces({ reading: new Map(), rows: new Map(), lists: new Map() })
  showStart([])
  forgetTrail()
  return followTrail()
})

/** What is looked at, in short. */
const here = (): string => {
  const { view, inspected, ...layout } = useView.getState()
  const main = mainOf(layout)
  const id = 'articleId' in main ? main.articleId : 'conflictId' in main ? main.conflictId : null
  return `${view}: ${main.kind} ${id}, ${inspected.kind}`
}

/** What one gesture does is over when its task is. */
async function gesture(act: () => void): Promise<string> {
  act()
  await Promise.resolve()
  return here()
}

describe('the way back', () => {
  test('leads through all that was chosen, and forward again', async () => {
    const seen = [here()]
    for (const act of [
      () => openArticle('homs'),
      () => openArticle('truce'),
      () => openConflict('toll'),
      () => showView('claims'),
      () => inspect({ kind: 'claim', claimId: 'early' }),
      () => showView('report'),
      () => openArticle('homs'),
    ])
      seen.push(await gesture(act))
    const chosen = seen.filter((place) => !place.endsWith('reader null, nothing'))
    const back: string[] = []
    while (useTrail.getState().back.length > 0) back.push(await gesture(goBack))
    expect(back).toEqual(chosen.slice(0, -1).toReversed())
    const forward: string[] = []
    while (useTrail.getState().forward.length > 0) forward.push(await gesture(goForward))
    expect(forward).toEqual(chosen.slice(1))
  })

  test('has one stop for what one gesture did', async () => {
    await gesture(() => openArticle('truce'))
    await gesture(() => {
      inspect({ kind: 'claim', claimId: 'early' })
      goTo({ articleId: 'homs', start: 5, end: 9 })
    })
    expect(useTrail.getState().back).toHaveLength(1)
  })

  test('has none for an inspector that was closed, and for a view in which nothing was chosen yet', async () => {
    await gesture(() => openArticle('homs'))
    await gesture(() => inspect({ kind: 'nothing' }))
    expect(useTrail.getState().back).toEqual([])
  })

  test('leads past what is gone since', async () => {
    await gesture(() => openArticle('homs'))
    await gesture(() => openConflict('toll'))
    await gesture(() => openArticle('truce'))
    useProject.setState({ conflicts: new Map() })
    expect(await gesture(goBack)).toBe('articles: reader homs, article')
  })

  test('ends where something else was opened', async () => {
    await gesture(() => openArticle('homs'))
    await gesture(() => openArticle('truce'))
    await gesture(goBack)
    await gesture(() => openConflict('toll'))
    expect(useTrail.getState().forward).toEqual([])
  })

  test('shows a text where it was read', async () => {
    await gesture(() => openArticle('homs'))
    keepReadingPlace('homs', { read: { offset: 40, top: 200 } })
    await gesture(() => goTo({ articleId: 'homs', start: 90, end: 99 }))
    keepReadingPlace('homs', { read: { offset: 92, top: 150 } })
    await gesture(goBack)
    expect(useView.getState().target).toMatchObject({ articleId: 'homs', start: 40, end: 40, top: 200 })
    expect(readingPlaceOf('homs').read).toEqual({ offset: 40, top: 200 })
    await gesture(goForward)
    expect(useView.getState().target).toMatchObject({ articleId: 'homs', start: 92, top: 150 })
  })
})
