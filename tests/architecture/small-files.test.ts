import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readImports, withoutExtension } from './read-imports'
import { readSources } from './source-tree'

const root = resolve(import.meta.dirname, '../..')

/** A file of so few lines that only one other asks for is mostly a part of a concept that stands elsewhere. */
const FEW_LINES = 25

/** Kinds of files that are looked for by what they are named after, however short one of them is. */
const families: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^shared\/(?:languages|words)\//u, 'data and words, a file a table or a part of the catalogue'],
  [/^electron\/main\/(?:handlers|search)\/[a-z]+-handlers\.ts$/u, 'the handlers of one part of the contract'],
  [/^electron\/main\/import\/formats\/read-[a-z]+\.ts$/u, 'the reader of one format'],
  [/^electron\/main\/jobs\/[a-z]+-job\.ts$/u, 'one job of the command line'],
  [/^renderer\/.*\.tsx$/u, 'one component'],
  [/^renderer\/state\/lists\/order-[a-z]+\.ts$/u, 'the orders of one list'],
  [/^shared\/domain\/describe\/[a-z]+-[a-z]+\.ts$/u, 'how one noun is put in words'],
]

/** The others that stand alone, each with the reason. */
const alone: ReadonlyMap<string, string> = new Map([
  ['electron/main/disk/history/mend-history.ts', 'the one place that cuts something off the history'],
  ['electron/main/export/make-event-rows.ts', 'one of the files that are written, beside the others'],
  ['electron/main/export/zip.ts', 'the one place that makes archives'],
  ['electron/main/import-hosts.ts', 'the bundles of the processes, which no test can load'],
  ['electron/main/import/html/out-of-sight.ts', 'what a page hides, told apart from how a page is cleaned'],
  ['electron/main/import/texts-of-original.ts', 'tested without the window that it is made for'],
  ['electron/main/tell-once.ts', 'tested without the program that it guards'],
  ['renderer/features/reader/go-to-suggestion.ts', 'a gesture of the reader, whose file is long'],
  ['renderer/workbench/go-to-document.ts', 'going somewhere, beside going to a claim'],
  ['shared/domain/ledger/write-csv.ts', 'a format of its own, by its standard'],
  ['shared/domain/report/render-report-summary.ts', 'one of the forms of a report, beside the others'],
  ['shared/domain/text/bare-letters.ts', 'how letters are written down is no rule of reading'],
  ['shared/domain/text/text-direction.ts', 'a rule of texts, whoever asks'],
  ['shared/domain/text/printable.ts', 'the one escaper for terminals'],
])

test(`a file of up to ${FEW_LINES} lines that one other imports belongs into a concept, or is named here`, () => {
  const small = smallFiles()
  expect(small.length).toBeGreaterThan(0)
  const unexplained = small.filter(
    (file) => !alone.has(file) && !families.some(([pattern]) => pattern.test(file)),
  )
  expect(unexplained, 'merge it with the file that imports it, or with the one that it belongs to').toEqual(
    [],
  )
})

test('each file that stands alone is still there', () => {
  const sources = programSources()
  expect([...alone.keys()].filter((file) => !sources.has(file))).toEqual([])
})

/** Files of few lines that exactly one file of the program imports; what a thread or a process begins with is none of them. */
function smallFiles(): readonly string[] {
  const sources = programSources()
  const importers = new Map<string, Set<string>>()
  const entries = new Set<string>()
  for (const [file, source] of sources)
    for (const { target, isEntry } of importsOf(file, source)) {
      if (isEntry) entries.add(target)
      importers.set(target, (importers.get(target) ?? new Set()).add(file))
    }
  return [...sources].flatMap(([file, source]) => {
    const name = withoutExtension(file)
    const isSmall = source.split('\n').length - 1 <= FEW_LINES
    return isSmall && !entries.has(name) && importers.get(name)?.size === 1 ? [file] : []
  })
}

function importsOf(
  file: string,
  source: string,
): readonly { readonly target: string; readonly isEntry: boolean }[] {
  const begun = new Set(
    [...source.matchAll(/'([^']+)\?(?:nodeWorker|modulePath)'/gu)].map(([, path]) => path),
  )
  return readImports(file, source).map(({ target }) => ({
    target,
    isEntry: [...begun].some((path) => path !== undefined && target.endsWith(path.replace(/^[./]+/u, ''))),
  }))
}

/** The sources of the program, and the scripts that set it up. */
function programSources(): ReadonlyMap<string, string> {
  const scripts = readdirSync(resolve(root, 'scripts')).filter((name) => name.endsWith('.mjs'))
  return new Map([
    ...readSources(),
    ...scripts.map((name): [string, string] => [
      `scripts/${name}`,
      readFileSync(resolve(root, 'scripts', name), 'utf8'),
    ]),
  ])
}
