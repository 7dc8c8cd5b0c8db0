import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { expect, test } from './workbench'

type Run = { readonly code: number | null; readonly out: string; readonly error: string }

/** Starts the program as the command line does, with what it keeps of its own under the folder. */
function startJob(folder: string, ...args: readonly string[]): ChildProcessWithoutNullStreams {
  const { program, args: fixed, env } = locateRuntime()
  return spawn(program, [...fixed, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      ...env,
      PLUMBLINE_CWD: folder,
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, 'profile'),
    },
  })
}

/** Does so, and waits for its end. */
function run(folder: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = startJob(folder, ...args)
    let out = ''
    let error = ''
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (error += data.toString()))
    child.on('close', (code) => resolve({ code, out, error }))
  })
}

/** What the program itself said: Chromium writes its own lines there, too. */
function ownWords(error: string): readonly string[] {
  return error.split('\n').filter((line) => line !== '' && !/^\[\d+:/.test(line))
}

const SEEDS = join(import.meta.dirname, '../../seeds')

test('the report of the seed project is written without a window, as HTML and as PDF', async ({ folder }) => {
  const html = await run(folder, '--report', 'report.html')
  expect(html).toMatchObject({ code: 0, out: expect.stringContaining('Syria ceasefire (example)') })
  expect(html.out).toContain('1 open')
  expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('killed more than 120,000')
  const pdf = await run(folder, '--report', 'report.pdf')
  expect(pdf.code).toBe(0)
  const printed = (await readFile(join(folder, 'report.pdf'))).toString('latin1')
  expect(printed.slice(0, 5)).toBe('%PDF-')
  // All of its fonts are our own, head and foot of the page included; that of the signs has no name of its own.
  const fonts = Array.from(printed.matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z0-9]*)/gu), ([, name]) => name)
  expect(new Set(fonts)).toEqual(new Set(['Inter', 'OTS', 'SourceSerif4']))
})

test('help and version are said, and an unknown flag is refused, with nothing written', async ({
  folder,
}) => {
  const help = await run(folder, '--help')
  expect({ code: help.code, error: ownWords(help.error) }).toEqual({ code: 0, error: [] })
  for (const flag of ['--report', '--analyse', '--import', '--verify', '--project', '--version'])
    expect(help.out).toContain(flag)
  const version = await run(folder, '--version')
  expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^Plumbline \d+\.\d+\.\d+ .*\n$/) })
  for (const args of [['--reprot', 'report.html'], ['--report', 'report.html', '--ofline'], ['-x']]) {
    const { code, out, error } = await run(folder, ...args)
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
    expect(ownWords(error)).toEqual([expect.stringMatching(/^Plumbline does not know “-/)])
  }
  expect(await readdir(folder)).toEqual([])
})

test('what cannot be done is said in one line, with exit code 1', async ({ folder }) => {
  await mkdir(join(folder, 'empty'))
  const refusals: readonly (readonly [readonly string[], string])[] = [
    [['--report', 'report.odt'], '“report.odt” ends in none of these'],
    [['--report', 'report.html', '--project', 'nowhere.plumbline'], 'nowhere.plumbline'],
    [['--report', 'report.html', '--project', 'empty'], 'empty'],
    [['--report', 'no/such/folder/report.html'], 'report.html'],
    [['--analyse', 'nothing.txt', '--out', 'out.json'], 'nothing.txt'],
    [['--analyse', SEEDS], '--out'],
  ]
  for (const [args, words] of refusals) {
    const { code, out, error } = await run(folder, ...args)
    const said = error.split('\n').filter((line) => line.includes(words))
    expect({ args, code, out, lines: said.length }).toEqual({ args, code: 1, out: '', lines: 1 })
  }
  await expect(stat(join(folder, 'report.html'))).rejects.toThrow()
})

test('a project is verified without a window: exit code 0 clean, 1 with findings in words, 2 where it cannot be', async ({
  folder,
}) => {
  await run(folder, '--import', SEEDS, '--project', 'a.plumbline')
  const project = join(folder, 'a.plumbline')
  const clean = await run(folder, '--verify', 'a.plumbline')
  expect(clean).toMatchObject({ code: 0, out: expect.stringContaining('Everything is as it was saved.') })

  await writeFile(join(project, 'history', '0000000001\u001B[31m (1).jsonl'), 'x')
  const [text = ''] = await readdir(join(project, 'texts'))
  await rm(join(project, 'texts', text))
  await mkdir(join(project, 'texts', text))
  const found = await run(folder, '--verify', 'a.plumbline')
  expect(found.code).toBe(1)
  expect(found.out).toContain(`texts/${text}: A folder stands in its place.`)
  expect(found.out).toContain('2 things are not as they were saved.')
  expect(found.out).not.toContain('\u001B')

  await mkdir(join(folder, 'empty'))
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['--verify'], '--verify needs the folder of one project, or one package.'],
    [['--verify', 'a.plumbline', 'b'], '--verify needs the folder of one project, or one package.'],
    [['--verify', 'nowhere'], '“nowhere” holds no Plumbline project.'],
    [['--verify', 'empty'], '“empty” holds no Plumbline project.'],
  ]
  for (const [args, words] of wrong) {
    const { code, out, error } = await run(folder, ...args)
    expect([args, code, out]).toEqual([args, 2, ''])
    expect(error).toContain(words)
  }
})

test('what a job finds in a project that is not as it was saved is mended and said, or named', async ({
  folder,
}) => {
  await run(folder, '--import', SEEDS, '--project', 'a.plumbline')
  const project = join(folder, 'a.plumbline')
  const [text = ''] = await readdir(join(project, 'texts'))
  await writeFile(join(project, 'texts', text), 'Other words.')
  const reported = await run(folder, '--report', 'report.html', '--project', 'a.plumbline')
  expect(reported).toMatchObject({ code: 0, out: expect.stringMatching(/^found {5}.*original/m) })

  const [article = ''] = await readdir(join(project, 'articles'))
  const path = join(project, 'articles', article)
  const document = JSON.parse(await readFile(path, 'utf8')) as object
  await writeFile(path, JSON.stringify({ ...document, note: 'Theirs' }))
  await rm(join(project, 'index.json'))
  await writeFile(join(folder, 'more.txt'), 'Nineteen people were killed.')
  const imported = await run(folder, '--import', 'more.txt', '--project', 'a.plumbline')
  expect(imported.code).toBe(0)
  expect(imported.out).toMatch(/^found {5}The index was missing/m)
  expect(imported.out).toContain(`“${article}.damaged”`)
  expect(await readFile(`${path}.damaged`, 'utf8')).toContain('Theirs')

  await writeFile(join(project, 'texts', text), 'Other words.')
  await rm(join(project, 'originals'), { recursive: true })
  const analysed = await run(folder, '--analyse', 'a.plumbline', '--out', 'out.json')
  expect(analysed.code).toBe(1)
  expect(analysed.error).toContain(`texts/${text}: The stored text is not as it was imported`)

  await writeFile(join(folder, 'last.txt'), 'Twenty people were killed.')
  const last = await run(folder, '--import', 'last.txt', '--project', 'a.plumbline')
  expect(last.code).toBe(1)
  expect(last.error).toMatch(/^found {5}One text is not as it was imported: .* “Verify” says which\.$/m)
  expect(last.error).toContain('imported  last.txt')
})

test('names of files and words of messages are shown on the terminal, not obeyed', async ({ folder }) => {
  const names = [
    'a\u001B[2J\u001B[31mred.txt',
    'b\nimported  made-up.txt',
    'c\r\u202Egpj.txt',
    'd\u009B2K\u2028\u2069.pdf',
  ]
  await mkdir(join(folder, 'in'))
  for (const name of names)
    await writeFile(join(folder, 'in', name), `Nineteen people were killed in ${name.slice(0, 1)}.\n`)
  const raw = /[^\n\P{Cc}]|[\u2028\u2029\p{Bidi_Control}]/u
  const imported = await run(folder, '--import', 'in', '--project', 'p\u001B[8m.plumbline')
  expect(imported.code).toBe(1)
  const lines = imported.error.split('\n')
  expect(lines).toContain('imported  in/a[U+001B][2J[U+001B][31mred.txt')
  expect(lines).toContain('imported  in/b[U+000A]imported  made-up.txt')
  expect(lines).toContain('imported  in/c[U+000D][U+202E]gpj.txt')
  expect(lines.find((line) => line.startsWith('refused'))).toContain('d[U+009B]2K[U+2028][U+2069].pdf')
  expect(lines.find((line) => line.startsWith('3 imported'))).toContain('p[U+001B][8m.plumbline')
  const analysed = await run(folder, '--analyse', 'in', '--out', 'out\u001B[31m.json')
  const reported = await run(folder, '--report', 'r\nWritten to b.html', '--project', 'p\u001B[8m.plumbline')
  const refused = await run(folder, '--report', 'r\u001B[31m.odt')
  const missing = await run(folder, '--import', 'no\u202Efile')
  for (const { out, error } of [imported, analysed, reported, refused, missing])
    expect((out + error).split('\n').filter((line) => raw.test(line))).toEqual([])
  expect(analysed.out).toContain('Written to')
  expect(reported.out).toContain('r[U+000A]Written to b.html')
  expect(refused.error).toContain('r[U+001B][31m.odt')
  expect(missing.error).toContain('no[U+202E]file')
})

test('a text with too many figures is named, and the others are analysed as without it', async ({
  folder,
}) => {
  const cells = Array.from({ length: 28_000 }, (_, at) => String((at * 37) % 900))
  await writeFile(join(folder, 'losses.txt'), `Losses by district: ${cells.join(' ')}`)
  const beside = await run(folder, '--analyse', 'losses.txt', SEEDS, '--out', 'beside.json')
  const alone = await run(folder, '--analyse', SEEDS, '--out', 'alone.json')
  expect([beside.code, alone.code]).toEqual([0, 0])
  expect(beside.out).toContain('losses.txt: Too many figures to compare: 28,000 figures are left out.')
  type Result = { conflicts: { kind: string; members: unknown[] }[]; notCompared: unknown[] }
  // A further text makes words less rare, so what agrees may be found in other company; what differs is the same.
  const differing = (result: Result | undefined) =>
    result?.conflicts.flatMap(({ kind, members }) => (kind === 'agree' ? [] : [{ kind, members }]))
  const [found, without] = await Promise.all(
    ['beside.json', 'alone.json'].map(
      async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Result,
    ),
  )
  expect(differing(found)).toEqual(differing(without))
  expect(differing(without)?.length).toBeGreaterThan(0)
  expect(found?.notCompared).toEqual([{ file: 'losses.txt', kind: 'too many figures', figures: 28_000 }])
  expect(without?.notCompared).toEqual([])
})

test('texts are analysed from the command line, with offsets of the file', async ({ folder }) => {
  const text =
    '\ufeffAt least 19 people were killed in Homs.\r\n\r\nState media said 25 people were killed in Homs.\r\n'
  await writeFile(join(folder, 'homs.txt'), text)
  const { code } = await run(folder, '--analyse', 'homs.txt', SEEDS, '--out', 'out.json')
  expect(code).toBe(0)
  type Found = {
    start: number
    end: number
    text: string
    min: number | null
    bound: string
    counted: string
  }
  const result = JSON.parse(await readFile(join(folder, 'out.json'), 'utf8')) as {
    articles: { file: string; quantities: Found[] }[]
    conflicts: {
      kind: string
      members: { file: string; start: number; end: number }[]
      evidence: { for: string[]; against: string[] }
      explanation: string
    }[]
    copies: { files: string[]; containment: number }[]
  }
  const [homs] = result.articles
  expect(homs?.file).toBe('homs.txt')
  for (const found of homs?.quantities ?? []) expect(text.slice(found.start, found.end)).toBe(found.text)
  expect(homs?.quantities.map(({ min, bound, counted }) => ({ min, bound, counted }))).toEqual([
    { min: 19, bound: 'at least', counted: 'killed' },
    { min: 25, bound: 'exact', counted: 'killed' },
  ])
  expect(
    result.copies.map(({ files }) => files.map((file) => file.replace(/^.*[\\/]/u, '').slice(0, 3))),
  ).toEqual([['000', '001']])
  // Why they were taken to be of one thing; the figures of a sum stand in one text, and need no reason.
  for (const { kind, evidence } of result.conflicts)
    expect(evidence.for.length > 0).toBe(kind !== 'does-not-add-up')
  expect(result.conflicts.map(({ kind }) => kind)).toContain('does-not-add-up')
  expect(result.conflicts.map(({ kind }) => kind)).not.toContain('contradicts')
})

const longName = (at: number): string =>
  `no annotations at all, but a file with a long name, number ${at}.json`

test('all that a job says is read to its end, however late that is read', async ({ folder }) => {
  const many = 1500
  await mkdir(join(folder, 'in'))
  await Promise.all(
    Array.from({ length: many }, (_, at) => writeFile(join(folder, 'in', longName(at)), '{}')),
  )
  const child = startJob(folder, '--import', 'in', '--project', 'New.plumbline')
  child.stdout.resume()
  // Nothing is read until the project is closed: what was said by then is more than a pipe holds.
  await expect
    .poll(() =>
      stat(join(folder, 'New.plumbline/index.json')).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const code = await new Promise((resolve) => void child.on('close', resolve))
  expect(code).toBe(1)
  expect(said.split('\n').filter((line) => line.startsWith('refused')).length).toBe(many)
  expect(said).toContain(`${many} refused`)
})

test('a reader that goes away does not keep a job from its end', async ({ folder }) => {
  await mkdir(join(folder, 'in'))
  await writeFile(join(folder, 'in', 'a.txt'), 'Nineteen people were killed in Homs.\n')
  const child = startJob(folder, '--import', 'in', '--project', 'New.plumbline')
  child.stdout.destroy()
  child.stderr.destroy()
  expect(await new Promise((resolve) => void child.on('exit', resolve))).toBe(0)
})
