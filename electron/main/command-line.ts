import { resolve } from 'node:path'

/** What the program was asked to do. Paths are absolute; `asGiven` is what the user wrote. */
export type Task =
  | { readonly kind: 'window'; readonly project: string | null }
  | { readonly kind: 'report'; readonly out: string; readonly project: string | null }
  | { readonly kind: 'analyse'; readonly paths: readonly GivenPath[]; readonly out: string }
  | { readonly kind: 'import'; readonly paths: readonly GivenPath[]; readonly project: string | null }
  | { readonly kind: 'verify'; readonly project: string }
  /** `exitCode` is 1 unless said otherwise. */
  | { readonly kind: 'refuse'; readonly message: string; readonly exitCode?: 2 }

export type GivenPath = { readonly path: string; readonly asGiven: string }

const FLAGS = ['--report', '--project', '--analyse', '--out', '--import', '--verify'] as const
type Flag = (typeof FLAGS)[number]
type Values = ReadonlyMap<Flag, readonly string[]>

/**
 * Reads the arguments: `--report FILE [--project DIR]`, `--analyse PATH… --out FILE`, `--import PATH… [--project DIR]`,
 * `--verify DIR`, `--project DIR` for the window, or none of them. Other arguments are Chromium's and not looked at. Relative paths are taken from `folder`, where
 * the user called the program.
 */
export function readCommandLine(args: readonly string[], folder: string): Task {
  const values = collectValues(args)
  if (values.has('--verify')) return readVerify(values, folder)
  if (values.has('--analyse')) return readAnalyse(values, folder)
  if (values.has('--import')) return readImport(values, folder)
  if (values.has('--report')) return readReport(values, folder)
  if (values.has('--out')) return refuse('--out needs --analyse PATH…: say what should be analysed.')
  const project = readProject(values, folder)
  return project === undefined ? noProject : { kind: 'window', project }
}

function readVerify(values: Values, folder: string): Task {
  const [project, ...tooMany] = values.get('--verify') ?? []
  if (values.size > 1)
    return refuseUse('--verify is a job of its own and takes the folder of one project, nothing else.')
  if (!project || tooMany.length > 0) return refuseUse('--verify needs the folder of one project.')
  return { kind: 'verify', project: resolve(folder, project) }
}

/** Wrong use of a job whose exit code 1 means something else. */
function refuseUse(message: string): Task {
  return { kind: 'refuse', message, exitCode: 2 }
}

function readReport(values: Values, folder: string): Task {
  const [report, ...tooMany] = values.get('--report') ?? []
  if (!report || tooMany.length > 0) return refuse('--report needs one file name that ends in .html or .pdf.')
  if (!/\.(?:html?|pdf)$/iu.test(report))
    return refuse(`Plumbline writes reports as .html or .pdf; “${report}” ends in neither.`)
  const project = readProject(values, folder)
  return project === undefined ? noProject : { kind: 'report', out: resolve(folder, report), project }
}

function readAnalyse(values: Values, folder: string): Task {
  const given = values.get('--analyse') ?? []
  const [out, ...tooMany] = values.get('--out') ?? []
  if (given.length === 0) return refuse('--analyse needs the texts, or the project, to analyse.')
  if (!out || tooMany.length > 0)
    return refuse('--analyse needs --out FILE.json: say where the result should go.')
  return {
    kind: 'analyse',
    paths: given.map((asGiven) => ({ asGiven, path: resolve(folder, asGiven) })),
    out: resolve(folder, out),
  }
}

function readImport(values: Values, folder: string): Task {
  const given = values.get('--import') ?? []
  if (given.length === 0) return refuse('--import needs the files or folders to import.')
  if (values.has('--report')) return refuse('--import and --report are two jobs: run one after the other.')
  const project = readProject(values, folder)
  if (project === undefined) return noProject
  return {
    kind: 'import',
    paths: given.map((asGiven) => ({ asGiven, path: resolve(folder, asGiven) })),
    project,
  }
}

const noProject = refuse('--project needs the folder of one project.')

/** The project named; null where none is, undefined where the flag has no folder or several. */
function readProject(values: Values, folder: string): string | null | undefined {
  const given = values.get('--project')
  if (!given) return null
  const [project, ...tooMany] = given
  return project && tooMany.length === 0 ? resolve(folder, project) : undefined
}

/** The values after each of our flags, up to the next flag; `--flag=value` counts as one value. */
function collectValues(args: readonly string[]): Values {
  const values = new Map<Flag, string[]>()
  let current: string[] | null = null
  for (const arg of args) {
    const [name, inline] = splitOnce(arg)
    const flag = FLAGS.find((known) => known === name)
    if (flag) {
      current = [...(values.get(flag) ?? []), ...(inline === null ? [] : [inline])]
      values.set(flag, current)
    } else if (arg.startsWith('--')) current = null
    else current?.push(arg)
  }
  return values
}

function splitOnce(arg: string): readonly [string, string | null] {
  const at = arg.indexOf('=')
  return at < 0 ? [arg, null] : [arg.slice(0, at), arg.slice(at + 1)]
}

function refuse(message: string): Extract<Task, { kind: 'refuse' }> {
  return { kind: 'refuse', message }
}
