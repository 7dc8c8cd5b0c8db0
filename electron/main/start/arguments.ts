import { resolve } from 'node:path'
import { isRuntimeFlag } from './runtime-flags'

// Read before the words are there: what is wrong with the arguments is said by `command-line.ts`.

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

/** With one of these, no window is asked for. */
const ofJobs = [
  '--report',
  '--ledgers',
  '--analyse',
  '--out',
  '--import',
  '--accept-loss',
  '--read-pictures',
  '--verify',
] as const satisfies readonly Flag[]

/** What was given after each flag. */
export type Values = ReadonlyMap<Flag, readonly string[]>

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
 * The window that is asked for, with the project that is named for it, or null where it is none; null where anything else is asked
 * for, or the arguments are refused. Relative paths are taken from `folder`.
 */
export function windowAsked(
  args: readonly string[],
  folder: string,
): { readonly project: string | null } | null {
  if (['--help', '-h', '--version'].some((flag) => args.includes(flag))) return null
  const { values, plain, unknown } = collectValues(args)
  if (unknown !== null || ofJobs.some((flag) => values.has(flag))) return null
  const project = readProject(withPlain(values, plain), folder)
  return project === undefined ? null : { project }
}

/** What stands after no flag is the project. */
export function withPlain(values: Values, plain: readonly string[]): Values {
  if (plain.length === 0) return values
  return new Map([...values, ['--project', [...plain, ...(values.get('--project') ?? [])]]])
}

/** The project named; null where none is, undefined where the flag has no folder or several. */
export function readProject(values: Values, folder: string): string | null | undefined {
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
export function collectValues(args: readonly string[]): Collected {
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

export const PASSPHRASE_VARIABLE = 'PLUMBLINE_PASSPHRASE'

/**
 * The passphrase that a job without a window opens protected projects with, from the environment: arguments can be read
 * by every user of the machine. It is taken out of there, so that no process that this one starts has it.
 */
export function takePassphrase(environment: Record<string, string | undefined>): string | undefined {
  const passphrase = environment[PASSPHRASE_VARIABLE]
  delete environment[PASSPHRASE_VARIABLE]
  return passphrase
}
