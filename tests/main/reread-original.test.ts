import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createProject } from '../../electron/main/disk/project/open-project'
import { protectProject } from '../../electron/main/disk/protection/protect-project'
import { realFiles } from '../../electron/main/disk/files/real-files'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { ok } from '../../shared/result'
import type { RereadPreview } from '../../shared/ipc/state'
import type { Article, Revision } from '../../shared/schema/article'
import { COST, PASSPHRASE } from '../disk/protected-fixture'
import { project, someFolder, someOptions, valueOf } from '../disk/project-fixture'
import { SimulatedDisk } from '../disk/simulated-disk'
import { folder, openWorkbench } from './some-workbench'
import type { OpenWorkbench } from './some-workbench'

const filler =
  'The council gave its count on Tuesday, after two days in which nobody could say how many there were.'
const page = `<html lang="en"><head><title>Toll</title></head><body><article><h1>Toll by town</h1><p>${filler}</p><h2>Known</h2>
<table><tr><th>Place</th><th>Killed</th></tr><tr><td>Odrin</td><td>140 people</td></tr></table><p>At least 19 people died in Homs.</p></article></body></html>`

/** What an older program read of that page: no parts, cells on lines of their own, and a figure that was another. */
const readBefore = (text: string): string => text.replaceAll('\t', '\n').replace('19 people', '119 people')

async function newWorkbench(): Promise<OpenWorkbench> {
  const disk = new SimulatedDisk()
  const made = valueOf(await createProject(folder, project, { ...someOptions, seam: disk }))
  await made.close()
  return openWorkbench(disk)
}

async function newProtectedWorkbench(): Promise<OpenWorkbench> {
  const at = join(await someFolder(), 'Sealed.plumbline')
  const made = valueOf(await createProject(at, project, someOptions))
  await made.close()
  valueOf(await protectProject(at, PASSPHRASE, { ...someOptions, cost: COST }))
  return openWorkbench(realFiles, { at, passphrase: PASSPHRASE })
}

const onlyArticle = ({ store }: OpenWorkbench): Article => {
  const [article] = store.documents('article').values()
  if (!article) throw new Error('no article')
  return article
}
const current = (workbench: OpenWorkbench): Revision => {
  const revision = onlyArticle(workbench).revisions.at(-1)
  if (!revision) throw new Error('no revision')
  return revision
}
const textOf = async (workbench: OpenWorkbench): Promise<string> =>
  valueOf(await workbench.store.readText(current(workbench).textHash))

async function importPage(workbench: OpenWorkbench): Promise<void> {
  const path = join(await someFolder(), 'toll.html')
  await writeFile(path, page)
  valueOf(await workbench.call('importDropped', { paths: [path] }))
}

/** Makes the article one of a project of an older program, with a claim on the first words and one on the figure that was read wrong. */
async function makeOld(workbench: OpenWorkbench): Promise<void> {
  const { store, call } = workbench
  const old = readBefore(await textOf(workbench))
  const article = onlyArticle(workbench)
  const revisions = article.revisions.map(({ structureHash: _, ...revision }) => ({
    ...revision,
    textHash: sha256(old),
    length: old.length,
  }))
  const edits = [{ kind: 'article' as const, id: article.id, value: { ...article, revisions } }]
  valueOf(await store.run('updateArticle', () => ok({ edits }), { texts: [old], originals: [] }))
  for (const words of ['gave its count on Tuesday', '119 people died']) {
    const start = old.indexOf(words)
    valueOf(await call('addClaim', { place: { articleId: article.id, start, end: start + words.length } }))
  }
}

async function preview(workbench: OpenWorkbench): Promise<RereadPreview> {
  const answer = valueOf(await workbench.call('previewReread', { articleId: onlyArticle(workbench).id }))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the operation answers with
  return answer as RereadPreview
}
const take = (workbench: OpenWorkbench, taking: RereadPreview['taking']) =>
  workbench.call('rereadOriginal', { articleId: onlyArticle(workbench).id, taking })

/** The claims of a project, with how their places are anchored. */
const places = ({ store }: OpenWorkbench): readonly string[] =>
  [...store.documents('claim').values()].flatMap(({ occurrences }) =>
    occurrences.map(({ anchor, anchoring }) => `${anchoring.kind}: ${anchor.exact}`),
  )

describe('the original of an article of an old project, read again', () => {
  test('is shown first, then comes with its parts; marks are carried, and one undo takes all of it back', async () => {
    const workbench = await newWorkbench()
    await importPage(workbench)
    await makeOld(workbench)
    const before = await textOf(workbench)

    const shown = await preview(workbench)
    expect(shown).toMatchObject({
      before: { headings: 0, tables: 0 },
      after: { headings: 2, tables: 1 },
      outcomes: { exact: 1, changed: 1, moved: 0, ambiguous: 0, lost: 0 },
      shaken: [{ was: '119 people died', words: '19 people died', kind: 'changed' }],
      loss: null,
    })
    expect(await textOf(workbench)).toBe(before)

    expect(valueOf(await take(workbench, shown.taking))).toEqual(shown.outcomes)
    expect(await textOf(workbench)).toContain('Odrin\t140 people')
    const structure = valueOf(await workbench.store.readStructure(current(workbench)))
    expect(structure.tables).toHaveLength(1)
    expect(current(workbench)).toMatchObject({ reason: 'reread', original: { name: 'toll.html' } })
    expect(places(workbench)).toEqual(['exact: gave its count on Tuesday', 'changed: 19 people died'])
    expect(await workbench.call('previewReread', { articleId: onlyArticle(workbench).id })).toEqual(
      ok('nothing changes'),
    )

    valueOf(await workbench.store.undo())
    expect(await textOf(workbench)).toBe(before)
    expect(places(workbench)).toEqual(['exact: gave its count on Tuesday', 'exact: 119 people died'])
  })

  test('is read in a protected project as in any other', async () => {
    const workbench = await newProtectedWorkbench()
    await importPage(workbench)
    await makeOld(workbench)
    const shown = await preview(workbench)
    valueOf(await take(workbench, shown.taking))
    expect(await textOf(workbench)).toContain('Odrin\t140 people')
    await workbench.store.close()
  })
})

describe('what the journalist was shown', () => {
  test('is not taken for a text that the article got meanwhile', async () => {
    const workbench = await newWorkbench()
    await importPage(workbench)
    await makeOld(workbench)
    const shown = await preview(workbench)
    const corrected = `Corrected. ${await textOf(workbench)}`
    valueOf(await workbench.call('correctText', { articleId: onlyArticle(workbench).id, text: corrected }))
    expect(await take(workbench, shown.taking)).toMatchObject({ ok: false, fault: { code: 'invalid-input' } })
    expect(await textOf(workbench)).toBe(corrected)
  })

  test('is not taken where the original reads otherwise', async () => {
    const workbench = await newWorkbench()
    await importPage(workbench)
    await makeOld(workbench)
    const { taking } = await preview(workbench)
    const before = await textOf(workbench)
    expect(await take(workbench, { ...taking, textHash: 'a'.repeat(64) })).toMatchObject({ ok: false })
    expect(await take(workbench, { ...taking, structureHash: null })).toMatchObject({ ok: false })
    expect(await textOf(workbench)).toBe(before)
  })
})

const html = `<h2>Known</h2><p>${filler}</p><ul><li>96 people</li></ul>`
const pastedText = `Known\n\n${filler}\n\n96 people`

test('formatted text that was pasted is read as that', async () => {
  const workbench = await newWorkbench()
  valueOf(await workbench.call('addPastedText', { title: 'Pasted', text: pastedText, html }))
  const articleId = onlyArticle(workbench).id
  expect(await workbench.call('previewReread', { articleId })).toEqual(ok('nothing changes'))
  valueOf(await workbench.call('correctText', { articleId, text: pastedText.replace('96', '69') }))
  const shown = await preview(workbench)
  valueOf(await take(workbench, shown.taking))
  expect(await textOf(workbench)).toBe(pastedText)
})

test('a text that was typed has no original to read', async () => {
  const workbench = await newWorkbench()
  valueOf(await workbench.call('addPastedText', { title: 'Typed', text: filler }))
  expect(await workbench.call('previewReread', { articleId: onlyArticle(workbench).id })).toEqual({
    ok: false,
    fault: {
      code: 'invalid-input',
      message: 'The text that the article has now was not read from a file. Nothing was changed.',
    },
  })
})

test('words that a machine read are not read again as text: what was confirmed of them would be lost', async () => {
  const workbench = await newWorkbench()
  await importPage(workbench)
  const article = onlyArticle(workbench)
  const machine = { languages: ['eng'], figures: [] }
  const edits = [{ kind: 'article' as const, id: article.id, value: { ...article, machine } }]
  valueOf(await workbench.store.run('updateArticle', () => ok({ edits }), { texts: [], originals: [] }))
  expect(await workbench.call('previewReread', { articleId: article.id })).toEqual({
    ok: false,
    fault: {
      code: 'not-allowed',
      message:
        'The words of this article were read by machine: what was confirmed or corrected of them would be lost. Nothing was changed.',
    },
  })
  expect(onlyArticle(workbench).machine).toEqual(machine)
})

test('a text whose parts are damaged on the disk can be corrected, and the revision says so', async () => {
  const workbench = await newWorkbench()
  await importPage(workbench)
  const article = onlyArticle(workbench)
  const [revision] = article.revisions
  const damaged = 'no structure'
  const revisions = [{ ...revision, structureHash: sha256(damaged) }] as Article['revisions']
  const edits = [{ kind: 'article' as const, id: article.id, value: { ...article, revisions } }]
  valueOf(
    await workbench.store.run('updateArticle', () => ok({ edits }), { texts: [damaged], originals: [] }),
  )
  const corrected = (await textOf(workbench)).replace('140 people', '141 people')
  valueOf(await workbench.call('correctText', { articleId: article.id, text: corrected }))
  expect(await textOf(workbench)).toBe(corrected)
  expect(current(workbench).structureHash).toBeUndefined()
  expect(current(workbench).normalisation).toContainEqual({ kind: 'structureLost' })
})
