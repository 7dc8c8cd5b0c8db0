import { join } from 'node:path'
import { ok, type Result } from '../../../shared/result'
import { type ContentCodec, DamagedContent, plainCodec } from './content-codec'
import { diskFault } from './disk-fault'
import { printDocument } from './document-files'
import { documentKinds, Documents } from './documents'
import { type FileSeam, realFiles } from './file-seam'
import { historyStart } from './history-position'
import { savedSeq } from './index-file'
import { documentFolders, documentPath, segmentPath } from './layout'
import { listIds } from './read-document-files'
import { scanHistory } from './read-history'
import { referencedBlobs } from './referenced-blobs'
import { Replay } from './replay'
import { sha256 } from './sha256'
import { readContentIfAny, type Volume } from './volume'

/** Something that is not as it was saved: where, and what is wrong with it, in the user's words. */
export type Finding = {
  readonly part: 'history' | 'document' | 'text' | 'original'
  readonly file: string
  readonly message: string
}

/** What a verification found. `seq` and `hash` are the newest entry that the chain reaches without a fault. */
export type VerifyReport = {
  readonly seq: number
  readonly hash: string
  readonly checked: {
    readonly entries: number
    readonly documents: number
    readonly texts: number
    readonly originals: number
  }
  readonly findings: readonly Finding[]
  readonly proves: readonly string[]
  readonly doesNotProve: readonly string[]
}

export type VerifyOptions = {
  readonly seam?: FileSeam
  /** How the project is kept (`ProjectStore.codec`); as it is, unless said otherwise. */
  readonly codec?: ContentCodec
  /** Called with the files looked at so far and the files there are. */
  readonly onProgress?: (done: number, total: number) => void
}

const proves = [
  'The entries of the history stand in the order in which they were written, and none was changed, taken out or put in between.',
  'Every document is what the history says it is, and every text and every original is, byte for byte, what was imported.',
]

const doesNotProve = [
  'It does not prove when anything was done: the times come from the clock of the machine, which can be set.',
  'It does not prove that the history was not written anew from end to end. Against that, keep the newest hash somewhere else, as an exported report does, and compare.',
]

/** Checks everything in a project folder against its history; reads only. An open project should be checkpointed before. */
export async function verifyProject(
  folder: string,
  options: VerifyOptions = {},
): Promise<Result<VerifyReport>> {
  const volume: Volume = { seam: options.seam ?? realFiles, codec: options.codec ?? plainCodec }
  try {
    const replay = new Replay(() => null, documentKinds)
    const { end, fault } = await scanHistory(volume, folder, historyStart, (entry) => replay.add(entry))
    const documents = new Documents()
    for (const edit of replay.finish().edits) documents.put(edit)
    const findings: Finding[] = []
    const saved = await savedSeq(volume, folder)
    if (fault === null && end.seq < saved) {
      const message = `It ends at entry ${end.seq}, but the index says that there were ${saved}: the last ones are missing.`
      findings.push({ part: 'history', file: segmentPath('', end.segment), message })
    }
    if (fault !== null) {
      const message = `From byte ${fault.from} on the history is not as it was saved: ${fault.reason}. What comes before is sound.`
      findings.push({ part: 'history', file: segmentPath('', fault.segment), message })
    }
    const expected = [...expectedDocuments(documents), ...referencedBlobs(volume.codec, documents)]
    for (const [at, file] of expected.entries()) {
      options.onProgress?.(at, expected.length)
      const stored = await readHash(volume, join(folder, file.path))
      if (stored === null) findings.push({ part: file.part, file: file.path, message: 'It is missing.' })
      else if (stored !== file.hash)
        findings.push({ part: file.part, file: file.path, message: changedWords[file.part] })
    }
    findings.push(...(await strays(volume, folder, documents)))
    const count = (part: Finding['part']): number => expected.filter((file) => file.part === part).length
    const checked = {
      entries: end.seq,
      documents: count('document'),
      texts: count('text'),
      originals: count('original'),
    }
    return ok({ seq: end.seq, hash: end.hash, checked, findings, proves, doesNotProve })
  } catch (error) {
    return diskFault(error, 'The project could not be verified')
  }
}

/** The SHA-256 of a file's content; null where there is no file, empty where it is not what was written there. */
async function readHash(volume: Volume, path: string): Promise<string | null> {
  try {
    const content = await readContentIfAny(volume, path)
    return content === null ? null : sha256(content)
  } catch (error) {
    if (error instanceof DamagedContent) return ''
    throw error
  }
}

const changedWords = {
  document: 'It is not what the history says it is.',
  text: 'It is not the text that was imported.',
  original: 'It is not the file that was imported.',
}

type ExpectedFile = { readonly part: keyof typeof changedWords; readonly path: string; readonly hash: string }

function expectedDocuments(documents: Documents): readonly ExpectedFile[] {
  return documentKinds.flatMap((kind) =>
    Array.from(documents.all(kind), ([id, document]) => ({
      part: 'document' as const,
      path: documentPath('', kind, id),
      hash: sha256(printDocument(document)),
    })),
  )
}

/** Files of documents that the history has never heard of, or that were deleted. */
async function strays(volume: Volume, folder: string, documents: Documents): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const kind of documentKinds) {
    if (kind === 'project') continue
    for (const id of await listIds(volume, folder, kind)) {
      if (documents.get(kind, id) !== null) continue
      const file = join(documentFolders[kind], `${id}.json`)
      found.push({
        part: 'document',
        file,
        message: 'The history knows nothing of it. The program does not read it.',
      })
    }
  }
  return found
}
