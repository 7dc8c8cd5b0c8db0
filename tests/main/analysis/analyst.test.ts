import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Analyst, createAnalyst } from '../../../electron/main/analysis/analyst'
import type { AnalysisJobs } from '../../../electron/main/analysis/jobs'
import { createWork } from '../../../electron/main/work/create-work'
import type { Work } from '../../../electron/main/work/create-work'
import type { Claim } from '../../../shared/schema/claim'
import type { Edit } from '../../../shared/schema/document'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { claimOf } from '../../domain/report/seed-example'
import { buildWorker, nodeThread } from '../../work/hosts'
import type { BuiltWorker } from '../../work/hosts'
import { SomeProject } from './some-project'

const HOMS = 'At least 19 people were killed in a mortar attack in Homs on Tuesday, officials said.'
const AGAIN = 'At least 23 people were killed in the mortar attack in Homs on Tuesday, a doctor said.'

/** How long a worker may give no sign, in milliseconds, where it is to be found out: far longer than a busy machine keeps a good one waiting. */
const SILENCE = 10_000

let built: BuiltWorker = { path: '', remove: () => Promise.resolve() }
let open: Work<AnalysisJobs> | null = null

beforeAll(async () => void (built = await buildWorker('tests/main/analysis/fragile-worker.ts')))
afterEach(() => open?.close())
afterAll(() => built.remove())

/** A project with these texts, and the analyst that looks at it with a real worker; how many were started is counted. */
async function analyse(texts: Readonly<Record<string, string>>, silence = Infinity) {
  const project = new SomeProject()
  for (const [id, text] of Object.entries(texts)) project.articles.set(id, project.article(id, text))
  let started = 0
  const logged: string[] = []
  const host = nodeThread(built, 128)
  const work = createWork<AnalysisJobs>({
    host: (on) => {
      started += 1
      return host(on)
    },
    life: { kind: 'resident', most: 1, idle: Infinity },
    limits: { silence },
  })
  open = work
  const done = project.analysed()
  const analyst: Analyst = createAnalyst(project.workspace, work, {
    exception: (where) => logged.push(where),
  })
  await done
  return { project, analyst, logged, started: () => started }
}

const claimed: Claim = {
  ...claimOf('nineteen', 'Nineteen were killed.'),
  quantity: {
    min: 19,
    max: 19,
    bound: 'exact',
    unit: 'people',
    counted: 'killed',
    scope: 'Homs',
    asOf: null,
  },
  occurrences: [
    {
      id: 'place',
      articleId: 'homs',
      revisionId: 'homs-1',
      anchor: { exact: 'At least 19 people', prefix: '', suffix: '', start: 0, end: 18 },
      anchoring: { kind: 'exact' },
    },
  ],
}

/** An event that some articles tell of in all of their text, and others do not. */
function eventOf(id: string, tells: readonly string[], notTellings: string[] = []): Edit {
  const tellings = tells.map((articleId) => ({ articleId, passages: [] }))
  return {
    kind: 'event',
    id,
    value: {
      id,
      addedAt: '2026-01-01T00:00:00.000Z',
      title: 'The attack',
      kind: null,
      when: { date: '', hour: '' },
      where: { name: '', precision: null },
      tellings,
      notTellings,
    },
  }
}

describe('the analysis of an open project', () => {
  test('is told in pieces, article by article, and says when it is at its end', async () => {
    const { project, analyst } = await analyse({ homs: HOMS, again: AGAIN, bare: 'Nobody said anything.' })
    expect(
      [...project.found.values()].map(({ articleId, sentences }) => [articleId, sentences.length]),
    ).toEqual([
      ['homs', 1],
      ['again', 1],
      ['bare', 0],
    ])
    expect([...project.suggested.values()].map(({ kind, members }) => [kind, members.length])).toEqual([
      ['compatible', 2],
    ])
    expect(analyst.groups()).toEqual(new Map())
  })

  test.each<[string, (project: SomeProject) => void]>([
    [
      'a note on an article',
      (project) => {
        const value = {
          ...project.article('homs', HOMS),
          note: 'Ask the hospital.',
          checkState: 'done',
        } as const
        project.commit({ kind: 'article', id: 'homs', value })
      },
    ],
    [
      'a verdict on a claim without a quantity',
      (project) =>
        project.commit({
          kind: 'claim',
          id: 'c',
          value: { ...claimOf('c', 'It was so.'), verdict: 'refuted' },
        }),
    ],
    [
      'a suggestion that is waved away',
      (project) => {
        const value = { ...project.article('homs', HOMS), dismissedSuggestions: [HOMS] }
        project.commit({ kind: 'article', id: 'homs', value })
      },
    ],
  ])('is not started by %s', async (_, change) => {
    const { project } = await analyse({ homs: HOMS, again: AGAIN })
    const before = project.events.length
    const reads = project.reads
    change(project)
    // What comes next is about this article, and nothing else was told before it.
    const done = project.analysed()
    project.commit({ kind: 'article', id: 'new', value: project.article('new', 'Four were hurt in Hama.') })
    await done
    const told = project.events.slice(before).filter(({ kind }) => kind !== 'committed')
    expect(
      told.map((event) => (event.kind === 'analysed' ? event.change.articles.length : event.kind)),
    ).toEqual([1])
    expect(project.reads).toBe(reads + 1)
  })

  test('follows a claim, its removal, a text that changed and one that went, and tells no more than that', async () => {
    const { project } = await analyse({ homs: HOMS, again: AGAIN, bare: 'In Hama 4 people were hurt.' })
    const claimsIn = (): readonly (string | null)[] =>
      [...project.suggested.values()].flatMap(({ members }) => members.map(({ claimId }) => claimId))
    const step = async (...edits: readonly Edit[]): Promise<readonly string[]> => {
      const from = project.events.length
      const done = project.analysed()
      project.commit(...edits)
      await done
      return project.events
        .slice(from)
        .flatMap((event) =>
          event.kind === 'analysed' ? event.change.articles.map((each) => each.articleId) : [],
        )
    }

    const reads = project.reads
    expect(await step({ kind: 'claim', id: 'nineteen', value: claimed })).toEqual(['homs'])
    expect(claimsIn()).toEqual(['nineteen', null])
    expect(await step({ kind: 'claim', id: 'nineteen', value: null })).toEqual(['homs'])
    expect(claimsIn()).toEqual([null, null])
    expect(project.reads).toBe(reads)

    const other = project.article('again', 'The mortar attack in Homs killed 19 people.')
    expect(await step({ kind: 'article', id: 'again', value: other })).toEqual(['again'])
    await step({ kind: 'article', id: 'homs', value: null })
    expect([...project.found.keys()]).toEqual(['again', 'bare'])
    expect(project.suggested.size).toBe(0)
  })

  test('links anew, and reads nothing, where an event is confirmed, denied or gone, or two mentions are parted', async () => {
    const { project } = await analyse({ homs: HOMS, again: AGAIN, bare: 'In Hama 4 people were hurt.' })
    const kinds = (): readonly string[] => [...project.suggested.values()].map(({ kind }) => kind)
    const step = async (...edits: readonly Edit[]): Promise<readonly string[]> => {
      const done = project.analysed()
      project.commit(...edits)
      await done
      return kinds()
    }
    const before = kinds()
    const reads = project.reads
    expect(before).toHaveLength(1)

    expect(await step(eventOf('one', ['homs'], ['again']))).toEqual([])
    expect(await step(eventOf('one', ['homs', 'again']))).toHaveLength(1)
    expect(await step(eventOf('one', ['homs']), eventOf('other', ['again']))).toEqual([])
    const gone = ['one', 'other'].map((id): Edit => ({ kind: 'event', id, value: null }))
    expect(await step(...gone)).toEqual(before)

    const [a, b] = [HOMS, AGAIN].map((text) => describeAnchor(text, { start: 0, end: 18 }))
    if (!a || !b) throw new Error('Both have eighteen characters.')
    const mentionLinks = [{ said: 'other' as const, anchor: a, other: { articleId: 'again', anchor: b } }]
    const parted = project.article('homs', HOMS, { mentionLinks })
    expect(await step({ kind: 'article', id: 'homs', value: parted })).toEqual([])
    expect(await step({ kind: 'article', id: 'homs', value: project.article('homs', HOMS) })).toEqual(before)
    expect(project.reads).toBe(reads)
  })

  test('can be held and goes on where it was; and tells everything again to who asks', async () => {
    const { project, analyst } = await analyse({ homs: HOMS })
    analyst.cancel()
    const reads = project.reads
    const done = project.analysed()
    // A window that is loaded anew has to know of it.
    analyst.tellAll()
    const held = project.events.filter(({ kind }) => kind === 'analysis held')
    expect(held).toEqual(Array.from({ length: 2 }, () => ({ kind: 'analysis held', fault: null })))
    analyst.start()
    await done
    expect(project.reads).toBe(reads)
    const last = project.events.findLast((event) => event.kind === 'analysed')
    expect(last?.kind === 'analysed' && last.change.articles.map(({ articleId }) => articleId)).toEqual([
      'homs',
    ])
  })
})

describe('a worker that', () => {
  test.each([
    ['does not come back', 'A war without end killed 5 people.', 'took too long', SILENCE],
    ['is gone', 'Talks were broken off after 5 days.', 'failed', Infinity],
    ['wants too much memory', 'Greed without measure cost 5 dollars.', 'failed', Infinity],
  ])('%s is replaced, its text is named, and the rest goes on', async (_, text, kind, silence) => {
    const { project, started, logged } = await analyse({ homs: HOMS, bad: text, again: AGAIN }, silence)
    expect([started(), logged]).toEqual([2, ['analysis']])
    expect([...project.found.values()].map(({ articleId, problem }) => [articleId, problem])).toEqual([
      ['homs', null],
      ['bad', { kind }],
      ['again', null],
    ])
    expect(project.suggested.size).toBe(1)
    expect(project.events.some((event) => event.kind === 'analysis held')).toBe(false)

    // The text is put right: it is read like any other.
    const done = project.analysed()
    project.commit({ kind: 'article', id: 'bad', value: project.article('bad', 'Five people were killed.') })
    await done
    expect(project.found.get('bad')).toMatchObject({
      problem: null,
      sentences: [[0, 24, expect.any(Number)]],
    })
    expect(started()).toBe(2)
  })

  test('fails at a text tells so, and stays', async () => {
    const { project, started } = await analyse({ homs: HOMS, bad: 'It is against the rules.', again: AGAIN })
    expect(project.found.get('bad')?.problem).toEqual({ kind: 'failed' })
    expect([project.suggested.size, started()]).toEqual([1, 1])
  })

  test('is replaced forgets no suggestion that still holds, and keeps none that does not', async () => {
    const { project } = await analyse({ homs: HOMS, again: AGAIN }, SILENCE)
    const done = project.analysed()
    const other = 'In Hama 4 people were hurt.'
    project.commit(
      { kind: 'article', id: 'again', value: project.article('again', other) },
      { kind: 'article', id: 'bad', value: project.article('bad', 'A war without end killed 5 people.') },
    )
    await done
    expect(project.suggested.size).toBe(0)
    expect(project.found.get('bad')?.problem).toEqual({ kind: 'took too long' })
  })
})
