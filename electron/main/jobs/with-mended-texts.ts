import { relative } from 'node:path'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import { isBadBlob, mendTexts } from '../export/mend-texts'

/** What came of a job on a project, and what was found and mended before it, a line each. */
export type Mended<T> = { readonly done: T; readonly notices: readonly string[] }

/**
 * Does something that only reads the folder of a project. Where a text of it went bad, it is done once more after the texts were put back
 * from their originals or a backup; one that could not be is named.
 */
export async function withMendedTexts<T>(
  folder: string,
  options: OpenOptions,
  work: () => Promise<Result<T>>,
): Promise<Result<Mended<T>>> {
  const first = await work()
  if (first.ok) return ok({ done: first.value, notices: [] })
  if (!isBadBlob(first.fault)) return first
  const opened = await openProject(folder, options)
  if (!opened.ok) return first
  const store = opened.value
  if (store.readOnly === false) await mendTexts(store)
  const closed = await store.close()
  if (!closed.ok) return closed
  const again = await work()
  if (again.ok) return ok({ done: again.value, notices: store.notices })
  const { message, detail } = again.fault
  if (!isBadBlob(again.fault) || detail === undefined) return again
  return { ok: false, fault: { ...again.fault, message: `${relative(folder, detail)}: ${message}` } }
}

/** What was found and mended in a project, as a job says it. */
export const saidOf = (notices: readonly string[]): readonly string[] =>
  notices.map((notice) => words.commandLine.found(notice))
