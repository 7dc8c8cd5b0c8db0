import { basename } from 'node:path'
import { ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import * as operations from '../../../../shared/domain/operations/importing/import-references'
import type { ReferencesReport } from '../../../../shared/ipc/state'
import { readInputFile } from '../../disk/files/read-input-file'
import type { ImportTarget } from '../import-target'

/** A hundred thousand entries. In bytes. */
const LARGEST = 50_000_000

/** Makes sources of the works that a file names, in one operation; null where the file is no list of works. */
export async function importReferences(
  path: string,
  { store, parser, circumstances, act }: Omit<ImportTarget, 'recogniser' | 'annotations'>,
  signal: AbortSignal | undefined,
): Promise<Result<Omit<ReferencesReport, 'name'> | null>> {
  const bytes = await readInputFile(path, LARGEST)
  if (!bytes.ok) return bytes
  const read = await parser.references({ bytes: bytes.value, name: basename(path) }, { signal })
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read
  const { references, left, broken } = read.value
  const done = await store.run(
    'importReferences',
    (documents) => operations.importReferences(documents, references, circumstances()),
    { act },
  )
  if (!done.ok) return done
  const { sources, known } = done.value
  return ok({ sources, known, left, broken })
}
