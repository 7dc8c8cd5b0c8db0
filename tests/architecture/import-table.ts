/**
 * Which files a row speaks of, and what they may import. A pattern is a module's path from the root of the tree,
 * without extension, or a package's name; `*` stands for one step of it, a `/` at the end for everything below, and
 * `$1` for what the first `*` of `from` stood for.
 */
export type Row = {
  readonly from: readonly string[]
  readonly values: readonly string[]
  /** What may be imported besides, with `import type`: it is gone at run time. */
  readonly types: readonly string[]
  /** What is allowed, in words: the second half of the message about what is not. */
  readonly says: string
}

const formats = [
  '@mozilla/readability',
  'chardet',
  'eld',
  'eld/',
  'exifr',
  'fflate',
  'htmlparser2',
  'linkedom',
  'linkedom/',
  'marked',
  'postal-mime',
  'tesseract.js-core/',
  'unpdf',
  'unpdf/',
  'yauzl',
]
const drawing = ['react', 'lucide-react', 'react-aria-components']
const words = [
  'shared/result',
  'shared/document-kinds',
  'shared/words/',
  'shared/ipc/commands',
  'shared/ipc/channel',
]

/** What each room of the rules may import of the others, types counted: no two rooms import one another, however long the way. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  analysis: [
    'copies',
    'dates',
    'judging',
    'linking',
    'mentions',
    'quantities',
    'suggestions',
    'sums',
    'tables',
    'text',
    'values',
  ],
  anchors: ['text'],
  answers: ['describe', 'history', 'operations'],
  annotations: ['anchors', 'text'],
  charts: ['describe', 'time'],
  copies: ['dates', 'quantities', 'suggestions', 'tables', 'text', 'tokens'],
  coverage: ['analysis', 'sources', 'suggestions'],
  dates: ['quantities', 'tables', 'time', 'tokens'],
  describe: ['analysis', 'dates', 'judging', 'linking', 'suggestions', 'text', 'time', 'values'],
  history: ['operations'],
  import: [],
  judging: ['dates', 'linking', 'mentions', 'sums', 'values'],
  ledger: ['analysis', 'anchors', 'dates', 'describe', 'judging', 'mentions', 'time', 'values'],
  linking: ['anchors', 'dates', 'mentions'],
  mentions: ['dates', 'quantities', 'tables', 'text', 'time', 'tokens', 'values'],
  operations: [
    'anchors',
    'annotations',
    'describe',
    'mentions',
    'quantities',
    'relations',
    'recognition',
    'revisions',
    'standing',
    'structure',
    'suggestions',
    'text',
    'values',
    'verdicts',
  ],
  originals: ['text'],
  protection: [],
  questions: ['time'],
  quantities: ['tables', 'text', 'time', 'tokens'],
  recognition: ['quantities', 'structure', 'text'],
  relations: [],
  report: [
    'anchors',
    'charts',
    'describe',
    'judging',
    'ledger',
    'operations',
    'recognition',
    'relations',
    'sources',
    'structure',
    'text',
    'time',
    'verdicts',
  ],
  revisions: ['anchors', 'structure', 'text', 'values'],
  search: ['text', 'values'],
  sources: [],
  statements: ['mentions', 'quantities', 'suggestions', 'tables', 'text', 'tokens'],
  standing: ['dates', 'quantities', 'suggestions', 'tables', 'text', 'tokens'],
  structure: ['text'],
  suggestions: ['mentions', 'quantities', 'tables', 'text', 'tokens'],
  sums: ['dates', 'mentions', 'text', 'values'],
  tables: ['text', 'tokens'],
  text: [],
  time: [],
  tokens: [],
  values: ['quantities', 'structure', 'time'],
  verdicts: [],
}

/** What a room of the rules may import beside rooms. */
const besides: Readonly<Record<string, readonly string[]>> = {
  anchors: ['shared/languages/'],
  answers: ['shared/words/'],
  annotations: ['shared/words/'],
  charts: ['d3-scale'],
  copies: ['diff', 'shared/languages/'],
  dates: ['shared/languages/'],
  describe: ['shared/words/'],
  mentions: ['shared/languages/'],
  operations: ['shared/words/'],
  quantities: ['shared/languages/'],
  report: ['shared/words/'],
  search: ['shared/words/'],
  sources: ['shared/words/'],
  statements: ['shared/languages/'],
  standing: ['shared/languages/'],
  suggestions: ['shared/languages/'],
  sums: ['shared/languages/'],
  tables: ['shared/languages/'],
  text: ['shared/languages/'],
  values: ['shared/languages/'],
  verdicts: ['shared/words/'],
}

const rulesRooms = [
  {
    from: ['shared/domain/*'],
    values: ['shared/domain/*'],
    types: [],
    says: 'what stands in shared/domain itself is what all rooms of the rules use: it imports no room.',
  },
  ...Object.entries(rooms).map(([room, below]): Row => {
    const more = besides[room] ?? []
    return {
      from: [`shared/domain/${room}/`],
      values: [
        'shared/domain/*',
        `shared/domain/${room}/`,
        ...below.map((each) => `shared/domain/${each}/`),
        'shared/result',
        'shared/document-kinds',
        ...more,
      ],
      types: ['shared/schema/'],
      says: `shared/domain/${room} is a room of the rules: it may import ${[...below, ...more].join(', ') || 'no other room'}, what stands in shared/domain itself, shared/result, shared/document-kinds and types of shared/schema.`,
    }
  }),
]

/** The rooms of the store, each above those that it may import. */
const disk: Readonly<Record<string, readonly string[]>> = {
  files: [],
  model: [],
  encryption: ['files'],
  history: ['files', 'model'],
  documents: ['files', 'history', 'model'],
  backup: ['documents', 'encryption', 'files', 'history'],
  blobs: ['backup', 'documents', 'files', 'model'],
  folder: ['backup', 'documents', 'encryption', 'files', 'history', 'model'],
  project: ['backup', 'blobs', 'documents', 'encryption', 'files', 'folder', 'history', 'model'],
  protection: ['backup', 'blobs', 'encryption', 'files', 'folder', 'history', 'model', 'project'],
}

const forDisk = ['node:*', 'node:*/*', 'lowdb', 'zod', 'shared/']

const diskRooms = [
  {
    from: ['electron/main/disk/*'],
    values: [...forDisk, 'electron/main/disk/files/'],
    types: [],
    says: 'electron/main/disk itself keeps files that belong to no project: it may import node, lowdb, zod, shared and electron/main/disk/files.',
  },
  ...Object.entries(disk).map(([room, below]): Row => ({
    from: [`electron/main/disk/${room}/`],
    values: [...forDisk, ...[room, ...below].map((each) => `electron/main/disk/${each}/`)],
    types: [],
    says: `electron/main/disk/${room} touches the file system and nothing else: it may import node, lowdb, zod, shared and of the rooms of the disk ${below.join(', ') || 'none but itself'}.`,
  })),
]

/** Who may import whom: the first row whose `from` fits a file is the one that holds for it. */
export const importTable: readonly Row[] = [
  {
    from: ['shared/result', 'shared/document-kinds'],
    values: [],
    types: [],
    says: 'shared/result and shared/document-kinds stand at the bottom: they import nothing.',
  },
  {
    from: ['shared/schema/'],
    values: ['zod', 'shared/schema/', 'shared/document-kinds'],
    types: [],
    says: 'shared/schema holds the nouns: it may import zod, shared/document-kinds and other nouns.',
  },
  {
    from: ['shared/languages/'],
    values: ['shared/languages/'],
    types: [],
    says: 'shared/languages holds what is known of languages, as data: it may import shared/languages.',
  },
  ...rulesRooms,
  {
    from: ['shared/words/'],
    values: ['shared/words/', 'shared/document-kinds', '@internationalized/string'],
    types: ['shared/domain/', 'shared/schema/', 'shared/ipc/'],
    says: 'shared/words puts things in words: it may import shared/words, shared/document-kinds, @internationalized/string, and types of shared/domain, shared/schema and shared/ipc.',
  },
  {
    from: ['shared/ipc/'],
    values: [
      'zod',
      'shared/schema/',
      'shared/result',
      'shared/domain/values/',
      'shared/document-kinds',
      'shared/ipc/',
    ],
    types: ['shared/domain/'],
    says: 'shared/ipc describes the border: it may import zod, shared/schema, shared/result, shared/ipc, the checks of shared/domain/values and types of shared/domain.',
  },
  {
    from: ['electron/env.d'],
    values: [],
    types: ['node:*'],
    says: 'electron/env.d.ts only declares: it may import types of node.',
  },
  {
    from: ['electron/preload/'],
    values: ['electron', 'shared/ipc/call', 'shared/ipc/channel'],
    types: ['shared/ipc/'],
    says: 'the preload is a few lines: it may import electron, shared/ipc/call, shared/ipc/channel and types of shared/ipc.',
  },
  ...diskRooms,
  {
    from: ['electron/main/work/process-host'],
    values: ['electron', 'electron/main/work/'],
    types: [],
    says: 'electron/main/work/process-host starts processes of Electron: it may import electron and electron/main/work.',
  },
  {
    from: ['electron/main/work/'],
    values: ['node:worker_threads', 'electron/main/work/'],
    types: ['shared/result'],
    says: 'electron/main/work is the one way off the main thread, for whatever work: it may import node:worker_threads, electron/main/work and types of shared/result.',
  },
  {
    from: ['electron/main/import/'],
    values: [
      'node:path',
      'node:zlib',
      'zod',
      'shared/',
      'electron/main/disk/',
      'electron/main/import/',
      'electron/main/work/',
      ...formats,
    ],
    types: [],
    says: 'electron/main/import reads formats: it may import shared, electron/main/{disk,import,work}, node:path, node:zlib, zod and the format libraries that the table names.',
  },
  {
    from: ['electron/main/export/zip'],
    values: ['fflate/browser'],
    types: [],
    says: 'electron/main/export/zip makes archives: it may import fflate alone.',
  },
  {
    from: ['electron/main/export/font-files'],
    values: ['@fontsource/'],
    types: [],
    says: 'electron/main/export/font-files holds the fonts of the report: it may import @fontsource alone.',
  },
  {
    from: [
      'electron/main/*',
      'electron/main/handlers/',
      'electron/main/jobs/',
      'electron/main/log/',
      'electron/main/menu/',
      'electron/main/originals/',
      'electron/main/analysis/',
      'electron/main/search/',
      'electron/main/revisions/',
      'electron/main/export/',
      'electron/main/safety/',
      'electron/main/example/',
    ],
    values: [
      'electron',
      'node:path',
      'node:os',
      'node:crypto',
      'node:stream',
      'node:worker_threads',
      'electron/main/',
      'shared/',
      'seeds/seeds.json',
    ],
    types: [],
    says: 'electron/main gathers, computes and commits: it may import electron, node:path, node:os, node:crypto, node:stream, node:worker_threads, electron/main, shared and seeds/seeds.json. Files are read and written in electron/main/disk alone.',
  },
  {
    from: ['renderer/api'],
    values: [...words],
    types: ['shared/'],
    says: 'renderer/api is the one way to main: it may import types of shared, and shared/words.',
  },
  {
    from: ['renderer/ui/'],
    values: [...drawing, 'renderer/ui/', ...words],
    types: [],
    says: 'renderer/ui knows no claim: it may import react, its primitives and icons, renderer/ui and shared/words.',
  },
  {
    from: ['renderer/state/'],
    values: ['react', 'zustand', 'renderer/state/', 'renderer/api', 'shared/domain/', ...words],
    types: ['shared/'],
    says: 'renderer/state mirrors the project: it may import react, zustand, renderer/api, renderer/state, shared/domain and types of shared.',
  },
  {
    from: ['renderer/commands/'],
    values: [
      'react',
      'zustand',
      'renderer/commands/',
      'renderer/state/',
      'renderer/ui/',
      'renderer/api',
      ...words,
    ],
    types: ['shared/'],
    says: 'renderer/commands says which commands are on and which keys are theirs: it may import react, zustand, renderer/{commands,state,ui,api} and types of shared.',
  },
  {
    from: ['renderer/marks/'],
    values: [
      'react',
      'lucide-react',
      'renderer/marks/',
      'renderer/ui/',
      'renderer/state/',
      'shared/domain/',
      ...words,
    ],
    types: ['shared/'],
    says: 'renderer/marks draws the nouns: it may import react, lucide-react, renderer/{marks,ui,state}, shared/domain and types of shared.',
  },
  {
    from: ['renderer/features/originals/'],
    values: [
      ...drawing,
      'pdfjs-dist/',
      'renderer/features/originals/',
      'renderer/commands/',
      'renderer/marks/',
      'renderer/ui/',
      'renderer/state/',
      'renderer/api',
      'shared/domain/',
      ...words,
    ],
    types: ['shared/'],
    says: 'renderer/features/originals shows what is kept: it may import what any feature may, and pdfjs-dist.',
  },
  {
    from: ['renderer/features/*/'],
    values: [
      ...drawing,
      'renderer/features/$1/',
      'renderer/commands/',
      'renderer/marks/',
      'renderer/ui/',
      'renderer/state/',
      'renderer/api',
      'shared/domain/',
      ...words,
    ],
    types: ['shared/'],
    says: 'a feature knows no other feature: it may import itself, renderer/{commands,marks,ui,state,api}, shared/domain, types of shared, and what renderer/ui draws with. What two features need belongs in renderer/marks or renderer/state.',
  },
  {
    from: ['renderer/main', 'renderer/app', 'renderer/workbench/'],
    values: [
      ...drawing,
      'react-dom',
      'react-dom/client',
      '@fontsource-variable/inter/',
      '@fontsource-variable/source-serif-4/',
      'renderer/',
      'shared/domain/',
      ...words,
    ],
    types: ['shared/'],
    says: 'renderer/app and renderer/workbench see every feature: they may import everything in renderer, shared/domain and types of shared. Of shared/ipc only commands and channel are values there, so that zod stays out of the window.',
  },
]
