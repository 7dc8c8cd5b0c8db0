import { resolve } from 'node:path'
import type { FieldsOf } from '../../shared/domain/operations/with-fields'
import { ReportChoices, type ReportFormat } from '../../shared/schema/report-choices'
import { formatOf } from './export/report-jobs'
import { words } from '../../shared/words/words'
import { PASSPHRASE_VARIABLE, collectValues, readProject, withPlain } from './start/arguments'
import type { Values } from './start/arguments'

/** What the program was asked to do without a window. Paths are absolute; `asGiven` is what the user wrote. */
export type Task =
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

/** What is worked on. */
export type Job = Exclude<Task, Answered>

export type GivenPath = { readonly path: string; readonly asGiven: string }

const text = words.commandLine

/**
 * Reads the arguments: `--report FILE [--project DIR]` with what it is made of, `--ledgers FILE [--project DIR]`, `--analyse PATH… --out FILE`, `--import PATH… [--project DIR]`,
 * `--verify DIR`, `--help` or `--version`; what asks for the window is found before (`windowAsked`). Flags of the runtime are not looked at, unknown ones
 * are refused. Relative paths are taken from `folder`, where the user called the program.
 */
export function readCommandLine(args: readonly string[], folder: string): Task {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' }
  if (args.includes('--version')) return { kind: 'version' }
  const { values, plain, unknown } = collectValues(args)
  if (unknown !== null) return refuseUse(text.unknownFlag(unknown))
  const all = withPlain(values, plain)
  if (plain.length > 0 && all.get('--project')?.length !== 1) return refuseUse(text.oneProject)
  return readTask(all, folder)
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
  return noProject
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
  const lists = listed.flatMap((name): readonly (readonly [string, readonly string[]])[] => {
    const given = values.get(`--${name}`)
    return given ? [[name, given.flatMap((list) => list.split(',')).filter(Boolean)]] : []
  })
  // An empty list, as of a script’s empty variable, is not all of them.
  if (lists.some(([, each]) => each.length === 0)) return text.reportChoices
  const chosen = ReportChoices.partial().safeParse({
    ...(length && { length: length[0] }),
    ...(paper && { paper: paper[0] }),
    ...(names && { names: names[0] }),
    ...(language && { language: language[0] }),
    ...Object.fromEntries(lists),
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

function refuse(message: string): Extract<Task, { kind: 'refuse' }> {
  return { kind: 'refuse', message }
}

const noProject = refuse(text.projectNeedsFolder)

/** What is said where a job without a window needs a passphrase. */
export const PASSPHRASE_HINT = text.passphraseHint(PASSPHRASE_VARIABLE)
