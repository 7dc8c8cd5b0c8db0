import { copyFile, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnnotationPlacer } from '../../electron/main/import/annotations/annotation-placer'
import type { ImportTarget } from '../../electron/main/import/import-target'
import { importPaths } from '../../electron/main/import/import-paths'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { reopen, someFolder, someProject } from '../disk/project-fixture'
import { buildWorker, nodeThread } from '../work/hosts'
import type { BuiltWorker } from '../work/hosts'
import { noRecogniser } from './no-recogniser'
import { parserHere } from './parser-here'

const seeds = join(import.meta.dirname, '../../seeds')
const [first, second] = ['000_fce3c983cfed48ed.txt', '001_7b75527264725ab8.txt'] as const

let annotations: BuiltWorker = { path: '', remove: () => Promise.resolve() }

beforeAll(
  async () =>
    void (annotations = await buildWorker('electron/main/import/annotations/annotations-worker.ts')),
)
afterAll(() => annotations.remove())

/** An import into a store, in which files are read in this very process. */
function target(store: ProjectStore): Omit<ImportTarget, 'act'> {
  let ids = 0
  return {
    store,
    circumstances: () => ({
      now: '2026-01-01T00:00:00.000Z',
      newId: () => `id-${store.head.seq}-${++ids}`,
      by: 'Desk',
    }),
    parser: parserHere,
    recogniser: noRecogniser,
    annotations: createAnnotationPlacer(nodeThread(annotations, 256)),
  }
}

test('a folder: what is good is imported, what is not is listed, and copies are pointed out', async () => {
  const store = await someProject()
  const folder = join(await someFolder(), 'Dossier')
  await mkdir(join(folder, 'wire', '.cache'), { recursive: true })
  await mkdir(join(folder, 'Page_files'))
  await mkdir(join(folder, 'empty.txt'))
  await copyFile(join(seeds, first), join(folder, 'a.txt'))
  await copyFile(join(seeds, first), join(folder, 'wire', 'same.txt'))
  await copyFile(join(seeds, second), join(folder, 'wire', 'copy.txt'))
  await writeFile(
    join(folder, 'Page.html'),
    '<article><h1>Toll</h1><p>Two people were killed on Monday.</p></article>',
  )
  await writeFile(join(folder, 'Page_files', 'script.js'), 'alert(1)')
  await writeFile(join(folder, 'wire', '.cache', 'hidden.txt'), 'hidden')
  await writeFile(join(folder, 'broken.pdf'), 'no PDF')
  await writeFile(join(folder, 'table.xls'), 'table')
  await writeFile(join(folder, 'large.txt'), '')
  await truncate(join(folder, 'large.txt'), 100_000_000)
  await symlink(folder, join(folder, 'loop'))

  const progress: string[] = []
  const report = await importPaths(
    [folder, join(folder, 'gone.txt'), join(folder, 'empty.txt')],
    target(store),
    {
      onProgress: (done, total, name) => progress.push(`${done}/${total} ${name}`),
    },
  )
  const idOf = (name: string): string | undefined =>
    report.imported.find((article) => article.name === name)?.articleId
  expect(report).toEqual({
    imported: [
      { articleId: idOf('Dossier/a.txt'), name: 'Dossier/a.txt', copyOf: [] },
      { articleId: idOf('Dossier/Page.html'), name: 'Dossier/Page.html', copyOf: [] },
      {
        articleId: idOf('Dossier/wire/copy.txt'),
        name: 'Dossier/wire/copy.txt',
        copyOf: [{ articleId: idOf('Dossier/a.txt'), containment: expect.any(Number) }],
      },
    ],
    known: [{ articleId: idOf('Dossier/a.txt'), name: 'Dossier/wire/same.txt' }],
    annotations: [],
    references: [],
    refused: [
      { name: 'gone.txt', reason: '“gone.txt” is not there, or cannot be read. Check the path.' },
      { name: 'empty.txt', reason: 'There is no file in the folder “empty.txt” to import.' },
      {
        name: 'Dossier/broken.pdf',
        reason: '“broken.pdf” is not a PDF, though its name ends like one. It may be damaged.',
      },
      {
        name: 'Dossier/large.txt',
        reason: '“large.txt” has 100 MB; the most that can be read here is 8 MB.',
      },
      {
        name: 'Dossier/table.xls',
        reason:
          '“table.xls” is a text of a kind that Plumbline does not know (.xls). To import it as it stands, give it a name that ends in .txt.',
      },
    ],
    held: [],
    left: 0,
  })
  expect(progress[0]).toBe('0/7 Dossier/a.txt')
})

test('a second import of the same files changes nothing, also after a restart', async () => {
  const store = await someProject()
  const paths = [join(seeds, first), join(seeds, second)]
  const before = await importPaths(paths, target(store))
  await store.close()
  const again = await reopen(store.folder)
  const seq = again.head.seq
  expect(await importPaths(paths, target(again))).toEqual({
    imported: [],
    known: before.imported.map(({ articleId, name }) => ({ articleId, name })),
    annotations: [],
    references: [],
    refused: [],
    held: [],
    left: 0,
  })
  expect(again.head.seq).toBe(seq)
})

test('the text, the original and the facts of an imported page are in the project, under their hashes', async () => {
  const store = await someProject()
  const path = join(await someFolder(), 'page.html')
  await writeFile(
    path,
    '<html lang="en"><title>Toll</title><article><h1>Toll</h1><p>Two people were killed.</p></article></html>',
  )
  const { imported } = await importPaths([path], target(store))
  const article = store.documents('article').get(imported[0]?.articleId ?? '')
  const revision = article?.revisions[0]
  const text = await store.readText(revision?.textHash ?? '')
  expect({
    text: text.ok && text.value,
    name: revision?.original?.name,
    type: revision?.original?.mediaType,
    title: article?.metadata.title,
    normalisation: revision?.normalisation,
  }).toEqual({
    text: 'Toll\n\nTwo people were killed.',
    name: basename(path),
    type: 'text/html',
    title: { value: 'Toll', basis: 'page' },
    normalisation: [{ kind: 'readablePart' }],
  })
})

test('cancelled: what was imported stays, in the order of the files, and the rest is counted', async () => {
  const store = await someProject()
  const folder = await someFolder()
  const names = Array.from({ length: 200 }, (_, at) => `${1000 + at}.txt`)
  for (const name of names) await writeFile(join(folder, name), `In street ${name} two were killed.`)
  const controller = new AbortController()
  const report = await importPaths([folder], target(store), {
    signal: controller.signal,
    onProgress: (done) => {
      if (done === 20) controller.abort()
    },
  })
  const imported = report.imported.map(({ name }) => basename(name))
  expect(imported).toEqual(names.slice(0, imported.length))
  expect(imported.length).toBeGreaterThanOrEqual(20)
  expect(imported.length).toBeLessThan(200)
  expect(report.left).toBe(200 - imported.length)
  expect([...store.documents('article').keys()]).toEqual(report.imported.map(({ articleId }) => articleId))
})

test('files with the same bytes become one article, and copies are told of those that came before', async () => {
  const store = await someProject()
  const folder = await someFolder()
  const text = await readFile(join(seeds, first), 'utf8')
  for (const [at, words] of ['', ' More.', '', ' More.', ' Still more.', ''].entries())
    await writeFile(join(folder, `${at}.txt`), text + words)
  const { imported, known } = await importPaths([folder], target(store))
  const [one, two] = imported.map(({ articleId }) => articleId)
  expect(imported.map(({ copyOf }) => new Set(copyOf.map(({ articleId }) => articleId)))).toEqual([
    new Set(),
    new Set([one]),
    new Set([one, two]),
  ])
  expect(known.map(({ articleId, name }) => [articleId, basename(name)])).toEqual([
    [one, '2.txt'],
    [two, '3.txt'],
    [one, '5.txt'],
  ])
})

test('annotations that come with an article become its claims, in one operation that undo takes back', async () => {
  const store = await someProject()
  const folder = await someFolder()
  await copyFile(join(seeds, first), join(folder, 'z.txt'))
  await writeFile(
    join(folder, 'a.json'),
    JSON.stringify({
      rows: [
        {
          uri: 'https://example.org/',
          text: 'Check this.',
          tags: ['aleppo'],
          target: [
            {
              selector: [{ type: 'TextQuoteSelector', exact: 'the deadly bombing of a hospital in Aleppo' }],
            },
          ],
        },
        {
          uri: 'https://example.org/',
          text: '',
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'words that nobody wrote' }] }],
        },
        {
          uri: 'https://example.org/',
          text: 'A note on the page.',
          target: [{ source: 'https://example.org/' }],
        },
      ],
    }),
  )
  const report = await importPaths([join(folder, 'a.json'), join(folder, 'z.txt')], target(store))
  expect(report.annotations).toEqual([
    {
      name: 'a.json',
      claims: 1,
      known: 0,
      wordless: 1,
      elsewhere: [],
      unplaced: [
        {
          quote: 'words that nobody wrote',
          reason: 'no article of the project is from that address, and none holds these words',
        },
      ],
    },
  ])
  expect(
    [...store.documents('claim').values()].map(({ wording, notes, tags }) => ({ wording, notes, tags })),
  ).toEqual([
    { wording: 'the deadly bombing of a hospital in Aleppo', notes: 'Check this.', tags: ['aleppo'] },
  ])
  await importPaths([join(folder, 'a.json')], target(store))
  expect(store.documents('claim').size).toBe(1)
  await store.undo()
  expect(store.documents('claim').size).toBe(0)
})

const note = (user: string, text: string, tag: string): object => ({
  uri: 'https://example.org/',
  user,
  text,
  tags: [tag],
  target: [
    { selector: [{ type: 'TextQuoteSelector', exact: 'the deadly bombing of a hospital in Aleppo' }] },
  ],
})

test('what two readers say of the same words is kept in one claim, and importing it again adds nothing', async () => {
  const store = await someProject()
  const folder = await someFolder()
  await copyFile(join(seeds, first), join(folder, 'z.txt'))
  const rows = [
    note('acct:mara@tolm.example', 'Which one?', 'place'),
    note('acct:oren@tolm.example', 'Ask the clinic.', 'call'),
  ]
  await writeFile(join(folder, 'a.json'), JSON.stringify({ rows }))
  await writeFile(join(folder, 'b.json'), JSON.stringify({ rows: [...rows].toReversed() }))
  await importPaths([join(folder, 'z.txt'), join(folder, 'a.json'), join(folder, 'b.json')], target(store))
  expect([...store.documents('claim').values()].map(({ notes, tags }) => ({ notes, tags }))).toEqual([
    {
      notes: 'Which one?\n(mara@tolm.example)\n\nAsk the clinic.\n(oren@tolm.example)',
      tags: ['place', 'call'],
    },
  ])
})
