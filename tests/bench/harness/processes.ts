import { readdirSync, readFileSync } from 'node:fs'

/** What a program and all the processes that it started use now. Memory in megabytes, time in seconds. */
export type Usage = {
  /** What they would free if they ended: memory that several share is counted once, by shares. */
  readonly proportional: number
  /** The sum of what each has in memory: what several share is counted several times. */
  readonly resident: number
  readonly processes: number
}

/** The processes that belong to one, itself included. Only where there is /proc; elsewhere there are none. */
export function processesOf(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of listProc()) {
    const parent = Number(statOf(name)?.[1])
    if (!Number.isNaN(parent)) parents.set(name, parent)
  }
  const found = new Set([root])
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child)
  }
  return [...found]
}

export function usageOf(root: number): Usage {
  const all = processesOf(root).map(memoryOf)
  return {
    proportional: all.reduce((sum, { proportional }) => sum + proportional, 0),
    resident: all.reduce((sum, { resident }) => sum + resident, 0),
    processes: all.length,
  }
}

/** Processor seconds of one process so far; those of a process that ended are 0. */
export function processorSeconds(process: number): number {
  const stat = statOf(process)
  // Fields 14 and 15 of the file, counted behind the name: user and system time, in hundredths of a second.
  return stat ? (Number(stat[11]) + Number(stat[12])) / 100 : 0
}

function memoryOf(process: number): { readonly proportional: number; readonly resident: number } {
  const text = read(`/proc/${process}/smaps_rollup`)
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? 0) / 1024
  return { proportional: megabytes('Pss'), resident: megabytes('Rss') }
}

/** The fields behind the name, which may itself hold spaces and brackets. */
function statOf(process: number): readonly string[] | null {
  const text = read(`/proc/${process}/stat`)
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function listProc(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
