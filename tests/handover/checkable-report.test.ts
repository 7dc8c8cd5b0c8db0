import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { checkableReport } from '../../electron/main/export/checkable/checkable-report'
import { verifyCheckable } from '../../electron/main/export/checkable/verify-checkable'
import { makeReport } from '../../electron/main/export/make-report'
import { contentOf } from '../../electron/main/export/report-content'
import { sha256 } from '../../electron/main/disk/files/sha256'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { CHECKABLE_LIMIT } from '../../shared/domain/report/checkable/checkable-limit'
import { escapeAll, unescapeAll } from '../../shared/domain/report/checkable/shell'
import { article, claim, commit, MOMENT, someProject, text, valueOf } from '../disk/project-fixture'
import { someNumbers } from '../disk/some-archive'
import { sourceOf } from '../domain/report/seed-example'

const script = readFileSync(
  join(import.meta.dirname, '../../electron/main/export/checkable/verifier.js'),
  'utf8',
)
const { sha256: ownSha256 } = runInNewContext(`${script}\n;({ sha256 })`) as {
  sha256: (bytes: Uint8Array) => string
}

describe('the SHA-256 of the page itself', () => {
  // NIST, Secure Hash Standard: examples of one block, of two, and of none.
  it.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of a vector of the standard (%#)', (bytes, hash) => {
    expect(ownSha256(Buffer.from(bytes))).toBe(hash)
  })

  it('is that of Node for every length around the blocks', () => {
    const next = someNumbers(3)
    for (let length = 0; length < 300; length += 1) {
      const bytes = Buffer.from(Array.from({ length }, () => next(256)))
      expect(ownSha256(bytes)).toBe(sha256(bytes))
    }
  })
})

it('what is escaped for the page is read again as it was', () => {
  const all = `<a href="x">'&amp;'</a>\r\n\té\u2028`
  expect(escapeAll(all)).not.toMatch(/[<>"'\r\n\t]/u)
  expect(unescapeAll(escapeAll(all))).toBe(all)
})

const fileOf = (name: string, content: Uint8Array, size = content.length) => ({
  hash: sha256(content),
  name,
  mediaType: 'application/octet-stream',
  size,
})

async function checkableOf(store: ProjectStore, names: 'withheld' | 'shown' = 'withheld') {
  const reported = valueOf(
    await makeReport(store, {
      now: MOMENT,
      by: 'A. Checker',
      programVersion: '1.0.0',
      groups: null,
      choices: { length: 'full', names },
    }),
  )
  return checkableReport(store, reported, contentOf(reported, 'checkable'))
}

const list = Buffer.from('A list of the dead.')
const telling = Buffer.from('A list that nadia  FAROUK made.')
const talk = Buffer.from('A talk.')

/** A project with a claim that rests on three files, one of them of a source that may be withheld. */
async function projectWith(identityWithheld: boolean): Promise<ProjectStore> {
  const store = await someProject()
  const sources = [
    sourceOf('nadia', 'Nadia Farouk', { kind: 'person', identityWithheld, file: fileOf('talk.txt', talk) }),
    sourceOf('clean', 'The registry', { kind: 'file', file: fileOf('list.txt', list) }),
    sourceOf('telling', 'Another list', { kind: 'file', file: fileOf('other.txt', telling) }),
  ]
  const evidence = sources.map(({ id }) => ({
    id: `of-${id}`,
    sourceId: id,
    stance: 'supports' as const,
    credibility: null,
    note: '',
    pinpoint: { kind: 'whole' as const },
  }))
  valueOf(
    await commit(
      store,
      'addArticle',
      [
        { kind: 'article', id: 'a1', value: article('a1') },
        ...sources.map((value) => ({ kind: 'source' as const, id: value.id, value })),
        { kind: 'claim', id: 'c1', value: claim('c1', { evidence }) },
      ],
      { texts: [text], originals: [list, telling, talk].map((bytes) => ({ bytes, extension: 'txt' })) },
    ),
  )
  return store
}

/** What a report carries, as whoever opens it with an editor can read it. */
const carriedIn = (bytes: Uint8Array): readonly string[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/<script type="text\/plain"[^>]*>([^<]*)/gu),
  ].map(([, coded = '']) => Buffer.from(coded, 'base64').toString())

describe('a report that carries its originals', () => {
  it('has each original and text that it names, and its history', async () => {
    const { bytes, facts } = valueOf(await checkableOf(await projectWith(false)))
    expect(verifyCheckable(bytes)).toEqual({ findings: [], leftOut: [], sha256: sha256(bytes) })
    expect(carriedIn(bytes)).toEqual(
      expect.arrayContaining([text, list, telling, talk].map((each) => each.toString())),
    )
    expect(carriedIn(bytes).at(-1)).toContain('"operation":"addArticle"')
    expect(facts.sha256).toBe(sha256(bytes))
  })

  it('has nothing of what is withheld, and names what was left out', async () => {
    const store = await projectWith(true)
    const { bytes } = valueOf(await checkableOf(store))
    expect(verifyCheckable(bytes)).toMatchObject({
      findings: [],
      leftOut: [
        'Source 1: its identity is withheld.',
        'other.txt: it holds a word that is withheld',
        'The history: it holds what is withheld.',
      ],
    })
    expect([Buffer.from(bytes).toString(), ...carriedIn(bytes)].join('\n')).not.toMatch(/farouk|A talk/iu)
    expect(carriedIn(bytes)).toEqual([list.toString(), text])
    // The desk has it all.
    const whole = valueOf(await checkableOf(store, 'shown'))
    expect(carriedIn(whole.bytes)).toContain(talk.toString())
    expect(verifyCheckable(whole.bytes)).toMatchObject({ findings: [], leftOut: [] })
  })

  it('is found changed at every one of 1,000 single bytes, anywhere in it', async () => {
    const { bytes } = valueOf(await checkableOf(await projectWith(false)))
    const end = Buffer.from(bytes).lastIndexOf('<script>') + '<script>'.length
    const next = someNumbers(23)
    const missed: number[] = []
    for (let change = 0; change < 1000; change += 1) {
      const changed = Buffer.from(bytes)
      const at = next(end)
      changed[at] = ((changed[at] ?? 0) + 1 + next(255)) & 0xff
      if (verifyCheckable(changed)?.findings.length === 0) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  it('is not written where its files are more than a browser opens', async () => {
    const store = await someProject()
    const large = Buffer.alloc(CHECKABLE_LIMIT + 1, 'x')
    const source = sourceOf('large', 'The recording', { kind: 'file', file: fileOf('large.wav', large) })
    const evidence = [
      {
        id: 'e',
        sourceId: 'large',
        stance: 'supports' as const,
        credibility: null,
        note: '',
        pinpoint: { kind: 'whole' as const },
      },
    ]
    const edits = [
      { kind: 'article' as const, id: 'a1', value: article('a1') },
      { kind: 'source' as const, id: 'large', value: source },
      { kind: 'claim' as const, id: 'c1', value: claim('c1', { evidence }) },
    ]
    valueOf(
      await commit(store, 'addArticle', edits, {
        texts: [text],
        originals: [{ bytes: large, extension: 'wav' }],
      }),
    )
    expect(await checkableOf(store)).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('carries up to 200 MB') },
    })
  })
})

it('what is no report that can be checked is none', () => {
  expect(verifyCheckable(Buffer.from('<!doctype html><p>A report.</p>'))).toBeNull()
})
