import { describe, expect, test } from 'vitest'
import { givenArguments, windowAsked } from '../../electron/main/start/arguments'
import { readCommandLine } from '../../electron/main/command-line'
import type { Task } from '../../electron/main/command-line'

const folder = '/home/desk'
const refuse = (message: string): Task => ({ kind: 'refuse', message })
const refuseUse = (message: string): Task => ({ kind: 'refuse', message, exitCode: 2 })
const unknown = (flag: string): Task =>
  refuseUse(`Plumbline does not know “${flag}”. --help lists what it knows.`)
const oneReport = refuse(
  '--report needs one file name that ends in .html, .checkable.html, .pdf, .docx, .md, .csv, .xlsx, .json or .jsonld (ClaimReview).',
)
const oneProject = refuse('--project needs the folder of one project.')
const report = (
  out: string,
  project: string | null = null,
  asked: Partial<Extract<Task, { kind: 'report' }>> = {},
): Task => ({ kind: 'report', out, format: 'html', project, choices: {}, ...asked })
const noFormat = (name: string): Task =>
  refuse(
    `Plumbline writes reports as .html, .checkable.html, .pdf, .docx, .md, .csv, .xlsx, .json or .jsonld (ClaimReview); “${name}” ends in none of these.`,
  )

type Asked = Task | { readonly kind: 'window'; readonly project: string | null }

const read = (args: readonly string[]): Asked => {
  const window = windowAsked(args, folder)
  return window === null ? readCommandLine(args, folder) : { kind: 'window', ...window }
}

const lines: readonly [line: string, asked: Asked][] = [
  ['', { kind: 'window', project: null }],
  ['a.plumbline', { kind: 'window', project: '/home/desk/a.plumbline' }],
  ['--no-sandbox a.plumbline', { kind: 'window', project: '/home/desk/a.plumbline' }],
  ['a.plumbline b', refuseUse('Plumbline opens one project at a time: name one folder.')],
  ['a.plumbline --project b', refuseUse('Plumbline opens one project at a time: name one folder.')],
  ['a.plumbline --report out.html', report('/home/desk/out.html', '/home/desk/a.plumbline')],
  ['-- a.plumbline', { kind: 'window', project: '/home/desk/a.plumbline' }],
  ['--help', { kind: 'help' }],
  ['-h', { kind: 'help' }],
  ['--report --help', { kind: 'help' }],
  ['--version', { kind: 'version' }],
  ['--no-sandbox --user-data-dir=/tmp/p', { kind: 'window', project: null }],
  ['--project a.plumbline', { kind: 'window', project: '/home/desk/a.plumbline' }],
  ['--project=a.plumbline', { kind: 'window', project: '/home/desk/a.plumbline' }],
  ['--project', oneProject],
  ['--project a b', oneProject],

  ['--report out.html', report('/home/desk/out.html')],
  ['--report=out.PDF', report('/home/desk/out.PDF', null, { format: 'pdf' })],
  ['--report ../out.htm', report('/home/out.htm')],
  ['--report /srv/out.pdf', report('/srv/out.pdf', null, { format: 'pdf' })],
  ['--report out.html --project a', report('/home/desk/out.html', '/home/desk/a')],
  ['--project a --report out.html', report('/home/desk/out.html', '/home/desk/a')],
  ['--no-sandbox --report out.html --headless', report('/home/desk/out.html')],
  ['--ledgers out.csv', { kind: 'ledgers', out: '/home/desk/out.csv', project: null }],
  ['a --ledgers=out.CSV', { kind: 'ledgers', out: '/home/desk/out.CSV', project: '/home/desk/a' }],
  ['--ledgers out.txt', refuse('--ledgers needs one file name that ends in .csv.')],
  ['--ledgers', refuse('--ledgers needs one file name that ends in .csv.')],
  [
    '--ledgers out.csv --report out.html',
    refuse('--ledgers and --report are two jobs: run one after the other.'),
  ],
  ['--report a=b.html', report('/home/desk/a=b.html')],
  ['--report=a=b.html', report('/home/desk/a=b.html')],
  ['--report', oneReport],
  ['--report=', oneReport],
  ['--report --project a', oneReport],
  ['--report a.html b.html', oneReport],
  ['--report a.html --report b.html', oneReport],
  ['--report out.docx', report('/home/desk/out.docx', null, { format: 'docx' })],
  ['--report out.checkable.html', report('/home/desk/out.checkable.html', null, { format: 'checkable' })],
  ['--report out.checkable', noFormat('out.checkable')],
  ['--report out.odt', noFormat('out.odt')],
  ['--report html', noFormat('html')],
  [
    '--report out.xlsx --length page --claims 1,3 --claims 7 --names shown --paper Letter --report-language ar',
    report('/home/desk/out.xlsx', null, {
      format: 'xlsx',
      choices: { length: 'page', claims: ['1', '3', '7'], names: 'shown', paper: 'Letter', language: 'ar' },
    }),
  ],
  [
    '--report out.html --length long',
    refuse(
      'Of a report can be said: --length page, standard or full; --claims, --events and --articles by their ids or numbers; --names withheld or shown; --paper A4 or Letter; --report-language en, fr, es or ar.',
    ),
  ],
  ...['--claims', '--claims=', '--events ,'].map((list): [string, Task] => [
    `--report out.html ${list}`,
    refuse(
      'Of a report can be said: --length page, standard or full; --claims, --events and --articles by their ids or numbers; --names withheld or shown; --paper A4 or Letter; --report-language en, fr, es or ar.',
    ),
  ]),
  ['--report out.html --project', oneProject],
  ['--reports out.html', unknown('--reports')],
  ['--Report out.html', unknown('--Report')],
  ['--verfy=a.plumbline', unknown('--verfy')],
  ['-v', unknown('-v')],
  ['--report out.html --offline', unknown('--offline')],

  ['--verify a.plumbline', { kind: 'verify', project: '/home/desk/a.plumbline' }],
  ['--verify=a.plumbline --no-sandbox', { kind: 'verify', project: '/home/desk/a.plumbline' }],
  ['--verify', refuseUse('--verify needs the folder of one project, or one package.')],
  ['--verify a b', refuseUse('--verify needs the folder of one project, or one package.')],
  [
    '--verify a --report b.html',
    refuseUse(
      '--verify is a job of its own and takes the folder of one project, or one package, nothing else.',
    ),
  ],

  [
    '--analyse a.txt ../b.txt --out found.json',
    {
      kind: 'analyse',
      paths: [
        { asGiven: 'a.txt', path: '/home/desk/a.txt' },
        { asGiven: '../b.txt', path: '/home/b.txt' },
      ],
      out: '/home/desk/found.json',
    },
  ],
  ['--analyse --out found.json', refuse('--analyse needs the texts, or the project, to analyse.')],
  ['--analyse a.txt', refuse('--analyse needs --out FILE.json: say where the result should go.')],
  [
    '--import a.pdf ../pages --project a.plumbline',
    {
      kind: 'import',
      paths: [
        { asGiven: 'a.pdf', path: '/home/desk/a.pdf' },
        { asGiven: '../pages', path: '/home/pages' },
      ],
      project: '/home/desk/a.plumbline',
    },
  ],
  [
    '--import a.pdf',
    { kind: 'import', paths: [{ asGiven: 'a.pdf', path: '/home/desk/a.pdf' }], project: null },
  ],
  [
    '--import a.pdf --accept-loss',
    {
      kind: 'import',
      paths: [{ asGiven: 'a.pdf', path: '/home/desk/a.pdf' }],
      project: null,
      acceptsLoss: true,
    },
  ],
  ['--import', refuse('--import needs the files or folders to import.')],
  ['--import a.pdf --project', oneProject],
  [
    '--import a.pdf --report out.html',
    refuse('--import and --report are two jobs: run one after the other.'),
  ],
  ...[
    '--accept-loss',
    '--accept-loss a.pdf',
    '--project a --accept-loss',
    '--report out.html --accept-loss',
  ].map((line): [string, Task] => [
    line,
    refuse('--accept-loss needs --import PATH…: say what should be imported.'),
  ]),
  [
    '--verify a --accept-loss',
    refuseUse(
      '--verify is a job of its own and takes the folder of one project, or one package, nothing else.',
    ),
  ],
  ['--out found.json', refuse('--out needs --analyse PATH…: say what should be analysed.')],
]

describe('the command line', () => {
  test.each(lines)('“%s”', (line, asked) => {
    expect(read(line.split(' ').filter(Boolean))).toEqual(asked)
  })

  test('a path with a space in it', () => {
    expect(read(['--report', 'my report.html'])).toEqual(report('/home/desk/my report.html'))
  })

  test.each([
    ['a packaged program', ['/opt/plumbline', '--help'], false, ['--help']],
    ['a source', ['/electron', '/src', 'a.plumbline'], true, ['a.plumbline']],
    [
      'a source after flags',
      ['/electron', '--inspect=0', '/src', '--no-sandbox', 'a'],
      true,
      ['--inspect=0', '--no-sandbox', 'a'],
    ],
    ['a packaged program with a project', ['/opt/plumbline', 'a'], false, ['a']],
  ] as const)('what was given to %s', (_name, argv, isFromSource, given) => {
    expect(givenArguments(argv, isFromSource)).toEqual(given)
  })
})
