import { resolve } from 'node:path'
import type { FieldsOf } from '../../shared/domain/operations/with-fields'
import { ReportChoices, type ReportFormat } from '../../shared/schema/report-choices'
import { formatOf } from './export/report-jobs'
import { words } from '../../shared/words/words'
import { isRuntimeFlag } from './runtime-flags'

/** What the program was asked to do. Paths are absolute; `asGiven` is what the user wrote. */
export type Task =
  | { readonly kind: 'window'; readonly project: string | null }
  | {
      readonly kind: 'report'
      readonly out: string
      readonly format: ReportFormat
      readonly project: string | null
      /** What is chosen for this report alone. */
      readonly choices: FieldsOf<ReportChoices>
    }
  | { readonly kind: 'ledgers'; readonly out: string; readonly project: string | null }
  | { readonly kind: 'analyse'; readonly paths: readonly GivenPath[]; readonly out: string }
  | {
      readonly kind: 'import'
      readonly paths: readonly GivenPath[]
      readonly project: string | null
      /** Files of which little could be read count as imported. */
      readonly acceptsLoss?: true
      /** The languages in which words in pictures are read by machine. */
      readonly languages?: readonly string[]
    }
  | { readonly kind: 'verify'; readonly project: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** `exitCode` is 1 unless said otherwise. */
  | { readonly kind: 'refuse'; readonly message: string; readonly exitCode?: 2 }

/** What is answered at once, with nothing opened and nothing written. */
export type Answered = Extract<Task, { kind: 'help' | 'version' | 'refuse' }>

export function isAnsweredAtOnce(task: Task): task is Answered {
  return task.kind === 'help' || task.kind === 'version' || task.kind === 'refuse'
}

/** What is done without a window. */
export type Job = Exclude<Task, Answered | { kind: 'window' }>

export type GivenPath = { readonly path: string; readonly asGiven: string }

const FLAGS = [
  '--report',
  '--ledgers',
  '--project',
  '--analyse',
  '--out',
  '--import',
  '--accept-loss',
  '--read-pictures',
  '--verify',
  '--length',
  '--claims',
  '--events',
  '--articles',
  '--names',
  '--paper',
  '--report-language',
] as const
type Flag = (typeof FLAGS)[number]
type Values = ReadonlyMap<Flag, readonly string[]>

const text = words.commandLine

/**
 * The arguments that the user gave: without the program and, where it runs from its source (`defaultApp`), without the folder of the
 * source, which is the first argument that is no flag.
 */
export function givenArguments(argv: readonly string[], isFromSource: boolean): readonly string[] {
  const args = argv.slice(1)
  const source = isFromSource ? args.findIndex((arg) => !arg.startsWith('-')) : -1
  return args.filter((_, at) => at !== source)
}

/**
 * Reads the arguments: `--report FILE [--project DIR]` with what it is made of, `--ledgers FILE [--project DIR]`, `--analyse PATH… --out FILE`, `--import PATH… [--project DIR]`,
 * `--verify DIR`, `--project DIR` or plainly `DIR` for the window, `--help`, `--version`, or none of them. Flags of the runtime are not looked at, unknown ones
 * are refused. Relative paths are taken from `folder`, where the user called the program.
 */
export function readCommandLine(args: readonly string[], folder: string): Task {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' }
  if (args.includes('--version')) return { kind: 'version' }
  const { values, plain, unknown } = collectValues(args)
  if (unknown !== null) return refuseUse(text.unknownFlag(unknown))
  if (plain.length > 0) {
    const projects = [...plain, ...(values.get('--project') ?? [])]
    if (projects.length > 1) return refuseUse(text.oneProject)
    return readTask(new Map([...values, ['--project', projects]]), folder)
  }
  return readTask(values, folder)
}

function readTask(values: Values, folder: string): Task {
  if (values.has('--verify')) return readVerify(values, folder)
  if (values.has('--accept-loss') && !values.has('--import')) return refuse(text.acceptLossNeedsImport)
  if (values.has('--read-pictures') && !values.has('--import')) return refuse(text.readPicturesNeedsImport)
  if (values.has('--analyse')) return readAnalyse(values, folder)
  if (values.has('--import')) return readImport(values, folder)
  if (values.has('--ledgers')) return readLedgers(values, folder)
  if (values.has('--report')) return readReport(values, folder)
  if (values.has('--out')) return refuse(text.outNeedsAnalyse)
  const project = readProject(values, folder)
  return project === undefined ? noProject : { kind: 'window', project }
}

function readVerify(values: Values, folder: string): Task {
  const [project, ...tooMany] = values.get('--verify') ?? []
  if (values.size > 1) return refuseUse(text.verifyAlone)
  if (!project || tooMany.length > 0) return refuseUse(text.verifyNeedsFolder)
  return { kind: 'verify', project: resolve(folder, project) }
}

/** Wrong use, by the exit code that has no other meaning. */
function refuseUse(message: string): Task {
  return { kind: 'refuse', message, exitCode: 2 }
}

function readReport(values: Values, folder: string): Task {
  const [report, ...tooMany] = values.get('--report') ?? []
  if (!report || tooMany.length > 0) return refuse(text.reportNeedsName)
  const format = formatOf(report)
  if (format === null) return refuse(text.reportFormat(report))
  const choices = readChoices(values)
  if (typeof choices === 'string') return refuse(choices)
  const project = readProject(values, folder)
  return project === undefined
    ? noProject
    : { kind: 'report', out: resolve(folder, report), format, project, choices }
}

/** What a report is to be made of; what is wrong with that, in words. */
function readChoices(values: Values): FieldsOf<ReportChoices> | string {
  const [length, paper, names, language] = (
    ['--length', '--paper', '--names', '--report-language'] as const
  ).map((flag) => values.get(flag))
  const chosen = ReportChoices.partial().safeParse({
    ...(length && { length: length[0] }),
    ...(paper && { paper: paper[0] }),
    ...(names && { names: names[0] }),
    ...(language && { language: language[0] }),
    ...Object.fromEntries(
      listed.flatMap((name) => {
        const given = values.get(`--${name}`)
        return given ? [[name, given.flatMap((list) => list.split(',')).filter(Boolean)]] : []
      }),
    ),
  })
  return chosen.success ? chosen.data : text.reportChoices
}

const listed = ['claims', 'events', 'articles'] as const

function readLedgers(values: Values, folder: string): Task {
  const [ledgers, ...tooMany] = values.get('--ledgers') ?? []
  if (values.has('--report')) return refuse(text.ledgersOrReport)
  if (!ledgers || tooMany.length > 0 || !/\.csv$/iu.test(ledgers)) return refuse(text.ledgersNeedName)
  const project = readProject(values, folder)
  return project === undefined ? noProject : { kind: 'ledgers', out: resolve(folder, ledgers), project }
}

function readAnalyse(values: Values, folder: string): Task {
  const given = values.get('--analyse') ?? []
  const [out, ...tooMany] = values.get('--out') ?? []
  if (given.length === 0) return refuse(text.analyseNeedsTexts)
  if (!out || tooMany.length > 0) return refuse(text.analyseNeedsOut)
  return {
    kind: 'analyse',
    paths: given.map((asGiven) => ({ asGiven, path: resolve(folder, asGiven) })),
    out: resolve(folder, out),
  }
}

function readImport(values: Values, folder: string): Task {
  const given = [...(values.get('--import') ?? []), ...(values.get('--accept-loss') ?? [])]
  if (given.length === 0) return refuse(text.importNeedsFiles)
  if (values.has('--report')) return refuse(text.importOrReport)
  const languages = values.get('--read-pictures')
  if (languages && (languages.length !== 1 || languages[0] === ''))
    return refuse(text.readPicturesNeedsLanguage)
  const project = readProject(values, folder)
  if (project === undefined) return noProject
  return {
    kind: 'import',
    paths: given.map((asGiven) => ({ asGiven, path: resolve(folder, asGiven) })),
    project,
    ...(values.has('--accept-loss') ? { acceptsLoss: true } : {}),
    ...(languages ? { languages: languages.flatMap((each) => each.split(/[,+]/u)) } : {}),
  }
}

const noProject = refuse(text.projectNeedsFolder)

/** The project named; null where none is, undefined where the flag has no folder or several. */
function readProject(values: Values, folder: string): string | null | undefined {
  const given = values.get('--project')
  if (!given) return null
  const [project, ...tooMany] = given
  return project && tooMany.length === 0 ? resolve(folder, project) : undefined
}

type Collected = {
  readonly values: Values
  /** What stands after no flag. */
  readonly plain: readonly string[]
  /** The first flag that nobody knows. */
  readonly unknown: string | null
}

/** The values after each of our flags, up to the next flag; `--flag=value` counts as one value. */
function collectValues(args: readonly string[]): Collected {
  const values = new Map<Flag, string[]>()
  const plain: string[] = []
  let current = plain
  let unknown: string | null = null
  for (const arg of args) {
    const [name, inline] = splitOnce(arg)
    const flag = FLAGS.find((known) => known === name)
    if (flag) {
      current = [...(values.get(flag) ?? []), ...(inline === null ? [] : [inline])]
      values.set(flag, current)
    } else if (!arg.startsWith('-') || arg === '-') current.push(arg)
    else {
      current = plain
      if (arg !== '--' && !isRuntimeFlag(name)) unknown ??= name
    }
  }
  return { values, plain, unknown }
}

function splitOnce(arg: string): readonly [string, string | null] {
  const at = arg.indexOf('=')
  return at < 0 ? [arg, null] : [arg.slice(0, at), arg.slice(at + 1)]
}

function refuse(message: string): Extract<Task, { kind: 'refuse' }> {
  return { kind: 'refuse', message }
}

const PASSPHRASE_VARIABLE = 'PLUMBLINE_PASSPHRASE'

/** What is said where a job without a window needs a passphrase. */
export const PASSPHRASE_HINT = text.passphraseHint(PASSPHRASE_VARIABLE)

/**
 * The passphrase that a job without a window opens protected projects with, from the environment: arguments can be read
 * by every user of the machine. It is taken out of there, so that no process that this one starts has it.
 */
export function takePassphrase(environment: Record<string, string | undefined>): string | undefined {
  const passphrase = environment[PASSPHRASE_VARIABLE]
  delete environment[PASSPHRASE_VARIABLE]
  return passphrase
}
