import { describe, expect, test } from 'vitest'
import { checkImports } from './architecture/check-imports'
import { checkPatterns } from './architecture/check-patterns'
import { importTable } from './architecture/import-table'
import { readImports } from './architecture/read-imports'
import { loadedWith, readSourceTree, readSources } from './architecture/source-tree'

const tree = readSourceTree()

test('every import of the program is one that the table allows', () => {
  const faults = [...tree].flatMap(([file, imports]) => checkImports(importTable, file, imports))
  expect(faults).toEqual([])
})

test('the window loads no schema library: it would trip the policy of the page', () => {
  const loaded = loadedWith(tree, 'renderer/main')
  expect(loaded.get('react')).toEqual(['renderer/main', 'react'])
  expect(loaded.get('shared/domain/span')).toBeUndefined()
  expect(
    [...loaded.keys()].filter((module) => /^zod|^node:|^electron|^shared\/schema/u.test(module)),
  ).toEqual([])
})

test('the program starts without the tables of languages and the rules on them: they are loaded when they are first asked for', () => {
  const loaded = loadedWith(tree, 'electron/main/program', false)
  expect(loaded.get('electron')).toEqual(['electron/main/program', 'electron'])
  const chains = ['shared/languages/languages', 'shared/domain/operations/articles'].map((module) =>
    loaded.get(module),
  )
  expect(chains).toEqual([undefined, undefined])
})

test('the window opens before any schema, rule of the field or word is loaded', () => {
  const loaded = [...loadedWith(tree, 'electron/main/index', false).keys()]
  expect(loaded).toContain('electron/main/start/first-window')
  expect(
    loaded.filter((module) => /^zod|^lowdb|^shared\/(?:schema|words\/words)|catalogue/u.test(module)),
  ).toEqual([])
})

describe('the chains of what a module loads', () => {
  const sources = [
    ['renderer/main.tsx', "import { App } from './app'\nimport type { Claim } from '../shared/schema/claim'"],
    ['renderer/app.tsx', "export { contract } from '../shared/ipc'\nconst later = () => import('./later')"],
    ['renderer/later.ts', "import './app'"],
    ['shared/ipc/index.ts', "import { z } from 'zod'"],
    ['shared/schema/claim.ts', "import { Id } from './common'"],
  ] as const
  const made = new Map(sources.map(([file, source]) => [file, readImports(file, source)]))

  test('go through re-exports, folders and late imports, and leave types out', () => {
    expect(Object.fromEntries(loadedWith(made, 'renderer/main'))).toEqual({
      'renderer/main': ['renderer/main'],
      'renderer/app': ['renderer/main', 'renderer/app'],
      'shared/ipc': ['renderer/main', 'renderer/app', 'shared/ipc'],
      'renderer/later': ['renderer/main', 'renderer/app', 'renderer/later'],
      zod: ['renderer/main', 'renderer/app', 'shared/ipc', 'zod'],
    })
  })

  test('leave late imports out where they are asked for what is loaded at once', () => {
    expect([...loadedWith(made, 'renderer/main', false).keys()]).toEqual([
      'renderer/main',
      'renderer/app',
      'shared/ipc',
      'zod',
    ])
  })
})

/** Files that nobody wrote: what they import, and what is found wrong with it (null: nothing). */
const madeUp: readonly [title: string, file: string, source: string, imported: string | null][] = [
  [
    'a rule takes the type of a noun',
    'shared/domain/text/x.ts',
    "import type { Claim } from '../../schema/claim'",
    null,
  ],
  [
    'a rule takes the schema of a noun',
    'shared/domain/text/x.ts',
    "import { Claim } from '../../schema/claim'",
    'imports shared/schema/claim as a value, not as a type',
  ],
  [
    'a rule takes a schema by a type among values',
    'shared/domain/text/x.ts',
    "import { type Claim } from '../../schema/claim'",
    'imports shared/schema/claim as a value, not as a type',
  ],
  ['a rule reads a file', 'shared/domain/x.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs'],
  [
    'a rule asks main',
    'shared/domain/text/x.ts',
    "import { api } from '../../../renderer/api'",
    'imports renderer/api',
  ],
  [
    'a noun uses a rule',
    'shared/schema/x.ts',
    "export * from '../domain/span'",
    'imports shared/domain/span',
  ],
  ['the contract uses a rule', 'shared/ipc/x.ts', "import '../domain/span'", 'imports shared/domain/span'],
  ['the result uses anything', 'shared/result.ts', "import './domain/span'", 'imports shared/domain/span'],
  [
    'the preload takes the contract along',
    'electron/preload/index.ts',
    "import { contract } from '../../shared/ipc/contract'",
    'imports shared/ipc/contract as a value, not as a type',
  ],
  ['the store reads the disk', 'electron/main/disk/x.ts', "import { open } from 'node:fs/promises'", null],
  [
    'a handler reads the disk',
    'electron/main/handlers/x.ts',
    "import { open } from 'node:fs/promises'",
    'imports node:fs/promises',
  ],
  [
    'a handler reads the disk later',
    'electron/main/handlers/x.ts',
    "void import('node:fs')",
    'imports node:fs',
  ],
  [
    'the store opens a window',
    'electron/main/disk/x.ts',
    "import { app } from 'electron'",
    'imports electron',
  ],
  [
    'a format reader opens a window',
    'electron/main/import/x.ts',
    "import { app } from 'electron'",
    'imports electron',
  ],
  ['main draws', 'electron/main/x.ts', "import { App } from '../../renderer/app'", 'imports renderer/app'],
  ['a feature uses its own files', 'renderer/features/claims/x.tsx', "import { Y } from './y'", null],
  [
    'a feature uses another feature',
    'renderer/features/claims/x.tsx',
    "import { Reader } from '../reader/reader'",
    'imports renderer/features/reader/reader',
  ],
  [
    'a feature uses one whose name starts alike',
    'renderer/features/claims/x.tsx',
    "import { Y } from '../claims-review/y'",
    'imports renderer/features/claims-review/y',
  ],
  [
    'a feature names the type of another feature',
    'renderer/features/claims/x.tsx',
    "type Y = import('../reader/reader').Y",
    'imports renderer/features/reader/reader',
  ],
  [
    'the workbench uses two features',
    'renderer/workbench/x.tsx',
    "import '../features/reader/reader'\nimport '../features/claims/y'",
    null,
  ],
  [
    'the workbench takes the contract along',
    'renderer/workbench/x.tsx',
    "import { contract } from '../../shared/ipc/contract'",
    'imports shared/ipc/contract as a value, not as a type',
  ],
  [
    'a primitive knows a claim',
    'renderer/ui/x.tsx',
    "import type { Claim } from '../../shared/schema/claim'",
    'imports shared/schema/claim',
  ],
  [
    'a state draws',
    'renderer/state/x.ts',
    "import { Button } from '../ui/button'",
    'imports renderer/ui/button',
  ],
  [
    'a mark opens a feature',
    'renderer/marks/x.tsx',
    "import '../features/reader/reader'",
    'imports renderer/features/reader/reader',
  ],
  [
    'a style sheet of another feature',
    'renderer/features/claims/x.tsx',
    "import s from '../reader/reader.module.css'",
    'imports renderer/features/reader/reader.module.css',
  ],
  [
    'a package that nobody named',
    'renderer/features/claims/x.tsx',
    "import _ from 'lodash'",
    'imports lodash',
  ],
  ['a file that nobody placed', 'renderer/helpers/x.ts', '', 'is covered by no row'],
  ['a feature without a folder', 'renderer/features/x.ts', '', 'is covered by no row'],
  ['main in a folder that nobody placed', 'electron/main/services/x.ts', '', 'is covered by no row'],
]

describe('the check of the table', () => {
  test.each(madeUp)('%s', (_, file, source, wrong) => {
    const faults = checkImports(importTable, file, readImports(file, source))
    expect(faults).toEqual(wrong === null ? [] : [expect.stringContaining(`${file} ${wrong}`)])
  })

  test('says what is allowed', () => {
    const imports = readImports('renderer/api.ts', "import { z } from 'zod'")
    expect(checkImports(importTable, 'renderer/api.ts', imports)).toEqual([
      'renderer/api.ts imports zod: renderer/api is the one way to main: it may import types of shared, and shared/words.',
    ])
  })
})

test('one module alone writes to the terminal: what it is given is shown there, not obeyed', () => {
  const writers = [...readSources()].filter(([, source]) =>
    /\bconsole\.|\bprocess\.std(?:out|err)\b/u.test(source),
  )
  expect(writers.map(([file]) => file)).toEqual(['electron/main/terminal.ts'])
})

test('one function alone makes letters of two bytes each: it asks for no half of one, of which a Node dies', () => {
  const readers = [...readSources()].filter(([, source]) =>
    /\.(?:toString|ucs2Slice)\(\s*['"](?:utf-?16le|ucs-?2)['"]/u.test(source),
  )
  expect(readers.map(([file]) => file)).toEqual(['electron/main/import/formats/decode-bytes.ts'])
})

test('no pattern of the program is made out of a string but by the one escaper', () => {
  expect([...readSources()].flatMap(([file, source]) => checkPatterns(file, source))).toEqual([])
})

describe('the check of patterns', () => {
  test.each<[string, string, string | null]>([
    ['a pattern of a string', 'const found = new RegExp(words)', 'makes a pattern by RegExp'],
    ['a pattern without new', 'const found = RegExp(words)', 'makes a pattern by RegExp'],
    ['the constructor under another name', 'const Made = RegExp', 'makes a pattern by RegExp'],
    ['a string that becomes a pattern', 'text.match(`a${words}`)', 'gives match a string'],
    ['words that may hold a reference to the match', 'text.replace(/a/, words)', 'puts words'],
    ['words that are set together', 'text.replaceAll(/a/g, `<${words}>`)', 'puts words'],
    ['the type', 'const all: readonly RegExp[] = []', null],
    ['whether something is a pattern', 'const is = (words as unknown) instanceof RegExp', null],
    ['words that stand there', "text.replace(/(a)/, '$1').replace(/b/, String.raw`\\$&`)", null],
    ['a function', 'text.replace(/a/, () => words)', null],
  ])('%s', (_, source, wrong) => {
    expect(checkPatterns('shared/x.ts', source)).toEqual(
      wrong === null ? [] : [expect.stringContaining(`shared/x.ts ${wrong}`)],
    )
  })
})
