import { resolve } from 'node:path'

/** What the program was asked to do. */
export type Task =
  | { readonly kind: 'window' }
  | { readonly kind: 'report'; readonly out: string; readonly project: string | null }
  | { readonly kind: 'refuse'; readonly message: string }

const FLAGS = ['--report', '--project'] as const
type Flag = (typeof FLAGS)[number]

/**
 * Reads the arguments: `--report FILE [--project DIR]`. Other arguments are Chromium's and not looked at.
 * Relative paths are taken from `folder`, where the user called the program.
 */
export function readCommandLine(args: readonly string[], folder: string): Task {
  const values = new Map<Flag, string[]>()
  let current: string[] | null = null
  for (const arg of args) {
    const [name = '', inline] = splitOnce(arg)
    const flag = FLAGS.find((known) => known === name)
    if (flag) {
      current = inline === null ? [] : [inline]
      values.set(flag, current)
    } else if (arg.startsWith('--')) current = null
    else current?.push(arg)
  }
  if (values.size === 0) return { kind: 'window' }

  const [report, ...tooMany] = values.get('--report') ?? []
  const [project] = values.get('--project') ?? []
  if (!values.has('--report')) return refuse('--project needs --report FILE: say where the report should go.')
  if (!report || tooMany.length > 0) return refuse('--report needs one file name that ends in .html or .pdf.')
  if (!/\.(?:html?|pdf)$/iu.test(report))
    return refuse(`Plumbline writes reports as .html or .pdf; “${report}” ends in neither.`)
  if (values.has('--project') && !project) return refuse('--project needs the folder of a project.')
  return {
    kind: 'report',
    out: resolve(folder, report),
    project: project === undefined ? null : resolve(folder, project),
  }
}

function splitOnce(arg: string): readonly [string, string | null] {
  const at = arg.indexOf('=')
  return at < 0 ? [arg, null] : [arg.slice(0, at), arg.slice(at + 1)]
}

function refuse(message: string): Task {
  return { kind: 'refuse', message }
}
