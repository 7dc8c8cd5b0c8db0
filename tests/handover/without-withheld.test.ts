import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPackage } from '../../electron/main/disk/package/check-package'
import { unpackPackage } from '../../electron/main/disk/package/unpack-package'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { packWithout } from '../../electron/main/handover/pack-without'
import { verifyJob } from '../../electron/main/jobs/verify-job'
import { createSearch } from '../../electron/main/handover/public-files'
import { readBytes } from '../../electron/main/handover/search-bytes'
import { withoutWithheld } from '../../electron/main/handover/without-withheld'
import { wordsOfWithheld } from '../../shared/domain/report/public-documents'
import { findWithheld } from '../../shared/domain/report/withheld-words'
import type { Documents } from '../../shared/domain/operations/operation'
import type { Anchor } from '../../shared/schema/anchor'
import type { DocumentKind, DocumentOf, Edit } from '../../shared/schema/document'
import { filesIn } from '../disk/some-archive'
import { commit, MOMENT, project, reopen, someOptions, someProject, valueOf } from '../disk/project-fixture'
import { articleOf, claimOf, occurrenceOf, sourceOf } from '../domain/report/seed-example'

const NAME = 'Nadia Farouk'
const ARABIC = 'نادية فاروق'
const { bar } = createSearch([NAME, ARABIC])

describe('a bar of the same length stands for a withheld word', () => {
  it.each([
    ['as it is', `Told by ${NAME}, at noon.`, 'Told by ████████████, at noon.'],
    ['in capitals', 'Told by NADIA FAROUK.', 'Told by ████████████.'],
    ['with accents', 'Told by Nádïa Farõuk.', 'Told by ████████████.'],
    ['with accents of their own', 'By Na\u0301dia Farouk.', 'By █████████████.'],
    ['with other spaces, over a line', 'By Nadia \n Farouk.', 'By ██████\n███████.'],
    ['with a hyphen at the end of a line', 'By Nadia Fa-\nrouk.', 'By █████████\n████.'],
    ['with a soft hyphen', 'By Na\u00ADdia Farouk.', 'By █████████████.'],
    ['in two cells', 'Nadia\tFarouk\t40', '█████\t██████\t40'],
    ['in Arabic', `قالت ${ARABIC} أمس`, 'قالت ███████████ أمس'],
    ['in Arabic with vowels and a lengthened line', 'قالت نَادِيـة فاروق', `قالت ${'█'.repeat(14)}`],
    ['in Arabic with a word before it', `و${ARABIC}`, 'و███████████'],
    ['with letters of mathematics', '𝐍𝐚𝐝𝐢𝐚 Farouk said', `${'█'.repeat(17)} said`],
    [
      'in a coding, with all of its line',
      'See\n=?utf-8?Q?Nadia=20Farouk?= said\nso',
      `See\n${'█'.repeat(31)}\nso`,
    ],
    ['in an address', 'https://x.example/nadia-farouk/1', 'https://x.example/████████████/1'],
    ['not inside another word', 'Nadian Farouki', 'Nadian Farouki'],
  ])('%s', (_, text, expected) => {
    const barred = bar(text)
    expect(barred).toBe(expected)
    expect(barred).toHaveLength(text.length)
  })
})

const open = `On Monday ${NAME} said that 40 people had died.\nThe registry says 35. NADIA  FAROUK was there.\n`
const secret = 'What I saw: 40 people died in the street. I am a nurse there.\n'
const QUOTED = '40 people died in the street'

/** Documents by their ids. */
const mapOf = <K extends DocumentKind>(all: readonly DocumentOf[K][]) =>
  new Map(all.map((each) => [each.id, each]))

/** Documents with a name in every field that can hold words, and a source that is an article and is withheld. */
function someDocuments(): Documents {
  const told = `Ask ${NAME.toUpperCase()} or nadia-farouk.`
  const cut = occurrenceOf('cut', 'open', open, 'Farouk said that 40 people')
  const evidence = (
    id: string,
    sourceId: string,
    pinpoint: DocumentOf['claim']['evidence'][number]['pinpoint'],
  ) => ({
    id,
    sourceId,
    stance: 'supports' as const,
    pinpoint,
    credibility: null,
    note: told,
  })
  const claim = claimOf('c1', 'Farouk said that 40 people', {
    speaker: NAME,
    reasoning: told,
    notes: told,
    tags: [NAME],
    occurrences: [
      cut,
      { ...cut, id: 'lost', anchor: { ...cut.anchor, start: 900, end: 926 }, anchoring: { kind: 'lost' } },
    ],
    evidence: [
      evidence('e1', 'nurse', { kind: 'passage', occurrence: occurrenceOf('p1', 'secret', secret, QUOTED) }),
      evidence('e2', 'talk', { kind: 'whole' }),
    ],
    readFrom: { speaker: { revisionId: 'open-1', start: 10, end: 22, words: NAME } },
  })
  const sources = [
    sourceOf('nadia', NAME, {
      kind: 'person',
      identityWithheld: true,
      withheldReason: 'She is in danger.',
      note: 'Works at night.',
      reliability: 'B',
    }),
    sourceOf('nurse', '', { kind: 'article', articleId: 'secret', identityWithheld: true }),
    sourceOf('talk', 'Somebody else', {
      kind: 'person',
      talk: { way: 'call', terms: 'off-record', interpreter: 'Karim Saleh', recording: '' },
    }),
    sourceOf('registry', 'The registry', { note: told, publisher: NAME }),
  ]
  const stored = [
    articleOf('open', 'list.txt', open, { note: told }),
    articleOf('secret', 'nurse.txt', secret, { note: 'From her phone.' }),
  ]
  return {
    project: mapOf<'project'>([
      {
        ...project,
        method: told,
        signOffs: [{ role: 'checker', name: 'A', at: MOMENT, seq: 1, hash: sha256('') }],
      },
    ]),
    article: mapOf<'article'>(stored),
    claim: mapOf<'claim'>([claim]),
    source: mapOf<'source'>(sources),
    conflict: new Map(),
    event: mapOf<'event'>([
      {
        id: 'e1',
        addedAt: MOMENT,
        title: told,
        kind: null,
        when: { date: '', hour: '' },
        where: { name: '', precision: null },
        tellings: [{ articleId: 'open', passages: [occurrenceOf('', 'open', open, '40 people').anchor] }],
        notTellings: [],
      },
    ]),
    question: new Map(),
  }
}

const textsOf = (...all: readonly string[]): ReadonlyMap<string, string> =>
  new Map(all.map((text) => [sha256(text), text]))

/** The values of edits, by their ids. */
const valuesOf = <K extends DocumentKind>(edits: readonly Edit[], kind: K): readonly DocumentOf[K][] =>
  edits.flatMap((edit) => (edit.kind === kind ? [edit.value as DocumentOf[K]] : []))

describe('a project without what is withheld', () => {
  const documents = someDocuments()
  const made = withoutWithheld(
    { documents, texts: textsOf(open, secret), structures: new Map(), kept: new Set() },
    createSearch([NAME, 'Works at night.', 'From her phone.', 'Somebody else', 'Karim Saleh', 'nurse.txt'])
      .bar,
  )
  const [barredOpen = '', barredSecret = ''] = made.texts
  const [claim] = valuesOf(made.edits, 'claim')

  it('has texts of the same length, of which a withheld one shows what is quoted', () => {
    expect(barredOpen).toBe(open.replace(NAME, '█'.repeat(12)).replace('NADIA  FAROUK', '█'.repeat(13)))
    expect(barredSecret).toBe(
      `${'█'.repeat(secret.indexOf(QUOTED))}${QUOTED}${'█'.repeat(secret.length - secret.indexOf(QUOTED) - QUOTED.length - 1)}\n`,
    )
  })

  it('quotes each place anew from them', () => {
    const anchors: readonly (readonly [string, Anchor | undefined])[] = [
      [barredOpen, claim?.occurrences[0]?.anchor],
      [barredOpen, valuesOf(made.edits, 'event')[0]?.tellings[0]?.passages[0]],
      [
        barredSecret,
        claim?.evidence[0]?.pinpoint.kind === 'passage'
          ? claim.evidence[0].pinpoint.occurrence.anchor
          : undefined,
      ],
    ]
    for (const [text, anchor] of anchors) {
      const { prefix = '', exact = '?', suffix = '', start = 0 } = anchor ?? {}
      expect(text.slice(start - prefix.length, start + exact.length + suffix.length)).toBe(
        `${prefix}${exact}${suffix}`,
      )
    }
    expect(claim?.wording).toBe('██████ said that 40 people')
    expect(claim?.readFrom?.speaker?.words).toBe('█'.repeat(12))
  })

  it('keeps no word of a place that fits no text', () => {
    expect(claim?.occurrences[1]?.anchor).toEqual({
      exact: '█'.repeat(26),
      prefix: '',
      suffix: '',
      start: 900,
      end: 926,
    })
  })

  it('keeps of a withheld source what the report says of it, and no evidence off the record', () => {
    const [nadia, nurse, talk, registry] = valuesOf(made.edits, 'source')
    expect(nadia).toEqual(
      sourceOf('nadia', '████████', {
        kind: 'person',
        identityWithheld: true,
        withheldReason: 'She is in danger.',
        reliability: 'B',
      }),
    )
    expect(nurse).toMatchObject({ articleId: 'secret', title: '████████' })
    expect(talk).toMatchObject({
      title: '████████',
      talk: { way: null, terms: 'off-record', interpreter: '' },
    })
    expect(registry?.title).toBe('The registry')
    expect(claim?.evidence.map(({ id }) => id)).toEqual(['e1'])
    expect(valuesOf(made.edits, 'article')[1]).toMatchObject({
      opening: '████████',
      note: '',
      revisions: [{ original: null, textHash: sha256(barredSecret), length: secret.length }],
    })
  })

  it('is a project of its own, unsigned, and says how much was taken out', () => {
    const [own] = valuesOf(made.edits, 'project')
    expect(own).not.toHaveProperty('signOffs')
    expect(own?.id).not.toBe(project.id)
    expect(made.taken).toEqual({ sources: 3, articles: 2, others: 4, signOffs: 1 })
  })

  it('has names for what is blanked that no report of the copy takes for names', () => {
    const sources = valuesOf(made.edits, 'source')
    const articles = valuesOf(made.edits, 'article')
    const words = wordsOfWithheld({ sources, articles })
    expect(words).toEqual(['████████'])
    expect(findWithheld(words).isEmpty).toBe(true)
  })

  it('has no word in any document', () => {
    const found = findWithheld([NAME, 'Farouk', 'Karim Saleh', 'Works at night'])
    expect(found.find(JSON.stringify(made))).toEqual([])
  })
})

it('a package without what is withheld holds no such word in any stream, is whole, and opens', async () => {
  const store = await someProject()
  const documents = someDocuments()
  const original = Buffer.from(open)
  const clean = Buffer.from('35 names.')
  const file = { hash: sha256(clean), name: 'list of 35.txt', mediaType: 'text/plain', size: clean.length }
  const edits: Edit[] = [
    ...Array.from(documents.article.values(), (value): Edit => ({ kind: 'article', id: value.id, value })),
    ...Array.from(documents.source.values(), (value): Edit => ({
      kind: 'source',
      id: value.id,
      value: value.id === 'registry' ? { ...value, file } : value,
    })),
    ...Array.from(documents.claim.values(), (value): Edit => ({ kind: 'claim', id: value.id, value })),
    ...Array.from(documents.event.values(), (value): Edit => ({ kind: 'event', id: value.id, value })),
    { kind: 'claim', id: 'gone', value: claimOf('gone', `Of ${NAME}.`) },
  ]
  const originals = [original, clean, Buffer.from(secret)].map((bytes) => ({ bytes, extension: 'txt' }))
  valueOf(await commit(store, 'addArticle', edits, { texts: [open, secret], originals }))
  valueOf(await commit(store, 'removeClaim', [{ kind: 'claim', id: 'gone', value: null }]))
  valueOf(await store.close())
  const path = join(dirname(store.folder), 'For the desk.plumblinez')
  const packed = valueOf(
    await packWithout(
      { folder: store.folder, keys: {}, by: 'A. Checker' },
      path,
      {
        made: [{ name: 'report.html', content: Buffer.from('<p>Findings.</p>') }],
        further: ['registry says'],
        takesUnsearchable: false,
        facts: { programVersion: '1.0.0', at: MOMENT },
      },
      async () => null,
    ),
  )
  expect(packed.leftOut).toEqual([
    'list.txt: it holds a word that is withheld',
    'A file of a source that is withheld',
  ])

  const found = findWithheld([NAME, 'Farouk', 'Karim Saleh', 'Somebody else', 'nurse there', 'registry says'])
  for (const [name, content] of filesIn(await readFile(path)))
    for (const text of [name, ...readBytes(content).texts])
      expect(found.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([])
  expect(valueOf(await checkPackage(path))).toMatchObject({
    findings: [],
    history: 'checked',
    kind: 'colleague',
    seq: 1,
    leftOut: packed.leftOut,
    notes: packed.notes,
  })
  expect(valueOf(await verifyJob({ project: path }, someOptions))).toMatchObject({
    isWhole: true,
    lines: expect.arrayContaining([...packed.notes]),
  })

  const to = join(dirname(store.folder), 'Received.plumbline')
  expect(valueOf(await unpackPackage(path, to, someOptions))).toEqual({ isWithout: true })
  const received = await reopen(to)
  expect(received.notices).toEqual([])
  const [entry] = valueOf(await received.history({ from: 1, to: 9 }))
  expect(entry).toMatchObject({ seq: 1, operation: 'leaveOutWithheld', by: 'A. Checker' })
  expect(received.undoState).toMatchObject({ undo: null })
  expect([...received.documents('claim').keys()]).toEqual(['c1'])
  const kept = received.documents('source').get('registry')?.file
  expect(kept && Buffer.from(valueOf(await received.readOriginal(kept))).toString()).toBe('35 names.')
  valueOf(await received.close())
  expect(valueOf(await verifyProject(to)).findings).toEqual([])
})
