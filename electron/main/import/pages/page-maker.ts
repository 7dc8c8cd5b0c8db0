import type { Fault, Result } from '../../../../shared/result'
import type { CellsWithHeads } from '../../../../shared/domain/originals/cells-with-heads'
import { words } from '../../../../shared/words/words'
import { createWork } from '../../work/create-work'
import type { Limits } from '../../work/create-work'
import type { Host, Job } from '../../work/messages'
import { resultOf } from '../../work/worked'
import type { WorkFault } from '../../work/worked'
import type { Made } from './make-page'
import type { PlacesInTable } from './sheets-of'

/** What is done in another process: the page that shows a file, and cells of a table for the report. */
export type PageJobs = {
  readonly page: Job<
    { readonly bytes: Uint8Array; readonly name: string; readonly of: Made },
    Result<string | Uint8Array>
  >
  readonly cells: Job<PlacesInTable, ReadonlyMap<string, CellsWithHeads>>
}

const LIMITS: Limits = { silence: 30_000, whole: 60_000 }
const IDLE = 10_000
const MOST = 2

/** Makes pages of files of strangers where they can do no harm, in processes that are given bytes and nothing else. */
export function createPageMaker(
  host: Host,
): (bytes: Uint8Array, name: string, of: Made) => Promise<Result<string | Uint8Array>> {
  const work = createWork<PageJobs>({
    host,
    limits: LIMITS,
    life: { kind: 'resident', most: MOST, idle: IDLE },
  })
  return async (bytes, name, of) => {
    const made = await work.run('page', { bytes, name, of })
    const answer = resultOf(made, (fault) => inWords(fault, name))
    return answer.ok ? answer.value : answer
  }
}

/** Reads cells of tables likewise, with their heads, by the ids of the evidence; none of a table that cannot be read. */
export function createCellReader(
  host: Host,
): (tables: readonly PlacesInTable[]) => Promise<ReadonlyMap<string, CellsWithHeads>> {
  const work = createWork<PageJobs>({
    host,
    limits: LIMITS,
    life: { kind: 'resident', most: MOST, idle: IDLE },
  })
  return async (tables) => {
    const read = await Promise.all(tables.map((table) => work.run('cells', table)))
    return new Map(read.flatMap((worked) => (worked.ok ? [...worked.value] : [])))
  }
}

function inWords(fault: WorkFault, name: string): Fault {
  if (fault.kind === 'cancelled') return { code: 'cancelled', message: words.originals.page.cancelled }
  if (fault.kind === 'died')
    return { code: 'unreadable', message: words.originals.page.died(name), detail: fault.detail }
  return { code: 'unreadable', message: words.originals.page.tooLong(name) }
}
