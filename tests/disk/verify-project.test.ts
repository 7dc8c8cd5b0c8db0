import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealJson } from '../../electron/main/disk/files/sealed-json'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { article, commit, putClaim, reopen, someProject, text, valueOf } from './project-fixture'

async function someClosedProject(): Promise<string> {
  const store = await someProject()
  const edits = [{ kind: 'article', id: 'a1', value: article('a1') } as const, putClaim('c1')]
  valueOf(await commit(store, 'addArticle', edits, { texts: [text] }))
  valueOf(await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })]))
  valueOf(await store.close())
  return store.folder
}

async function change(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}

const textFile = join('texts', `${sha256(text)}.txt`)
const segment = join('history', '0000000001.jsonl')

describe('verify', () => {
  it('finds nothing in a sound project, and says what that proves and what it does not', async () => {
    const report = valueOf(await verifyProject(await someClosedProject()))
    expect(report.findings).toEqual([])
    expect(report.checked).toEqual({ entries: 3, documents: 3, texts: 1, originals: 0 })
    expect(report.proves.join(' ')).toContain('order in which they were written')
    expect(report.doesNotProve.join(' ')).toContain('does not prove when anything was done')
  })

  it.each([
    ['a changed text', textFile, 'text', 'It is not the text that was imported.'],
    ['a changed document', join('claims', 'c1.json'), 'document', 'It is not what the history says it is.'],
  ])('locates %s', async (_, file, part, message) => {
    const folder = await someClosedProject()
    await change(join(folder, file), '100,000', '900,000')
    expect(valueOf(await verifyProject(folder)).findings).toEqual([{ part, file, message }])
  })

  it('takes documents for sound whose files a crash left behind the history, and only with what the history had', async () => {
    const folder = await someClosedProject()
    const store = await reopen(folder)
    valueOf(await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'refuted' })]))
    valueOf(await commit(store, 'addClaim', [putClaim('c2')]))
    valueOf(await commit(store, 'removeArticle', [{ kind: 'article', id: 'a1', value: null }]))
    const killed = `${folder}-killed`
    await cp(folder, killed, { recursive: true })
    expect(await readFile(join(killed, 'claims', 'c1.json'), 'utf8')).toContain('supported')
    expect(valueOf(await verifyProject(killed)).findings).toEqual([])
    await change(join(killed, 'claims', 'c1.json'), '100,000', '900,000')
    expect(valueOf(await verifyProject(killed)).findings).toEqual([
      {
        part: 'document',
        file: join('claims', 'c1.json'),
        message: 'It is not what the history says it is.',
      },
    ])
    valueOf(await store.close())
  })

  it('locates what is missing, and what nobody put there through the program', async () => {
    const folder = await someClosedProject()
    await rm(join(folder, textFile))
    await writeFile(join(folder, 'claims', 'c2.json'), '{}')
    expect(valueOf(await verifyProject(folder)).findings).toEqual([
      { part: 'text', file: textFile, message: 'It is missing.' },
      {
        part: 'document',
        file: join('claims', 'c2.json'),
        message: 'The history knows nothing of it. The program does not read it.',
      },
    ])
  })

  it('counts the documents that an unreadable history cannot speak of, and calls none of them unknown', async () => {
    const folder = await someClosedProject()
    await change(join(folder, segment), '"operation":"addArticle"', '"operation":"addArtikle"')
    await writeFile(join(folder, 'notes.txt'), 'Mine.')
    const found = valueOf(await verifyProject(folder)).findings
    expect(found.map(({ file }) => file)).toEqual([segment, 'notes.txt', 'history'])
    expect(found.at(-1)?.message).toBe(
      '2 documents in the folder are not in the part of it that can be read. Opening the project reads what is there.',
    )
  })

  it('locates the first entry that was tampered with', async () => {
    const folder = await someClosedProject()
    await change(join(folder, segment), '"after":{"verdict":"supported"}', '"after":{"verdict":"refuted!!"}')
    const [found] = valueOf(await verifyProject(folder)).findings
    const start = (await readFile(join(folder, segment), 'utf8')).indexOf('{"seq":3')
    expect(found).toEqual({
      part: 'history',
      file: segment,
      message: `From byte ${start} on the history is not as it was saved: entry 3 cannot be read. What comes before is sound.`,
    })
  })

  it('locates an entry that was changed and sealed anew, by the entry after it', async () => {
    const folder = await someClosedProject()
    const path = join(folder, segment)
    const [first = '', second = '', third = ''] = (await readFile(path, 'utf8')).split('\n')
    const { hash: _, ...entry } = JSON.parse(second) as Record<string, unknown>
    const forged = sealJson({ ...entry, by: 'Somebody else' }).line
    await writeFile(path, [first, forged, third, ''].join('\n'))
    const [found] = valueOf(await verifyProject(folder)).findings
    expect(found?.message).toContain('entry 3 does not follow the one before')
  })
})
