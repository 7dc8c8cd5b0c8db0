import { documentKinds } from '../../../../shared/document-kinds'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../../../../shared/result'
import { Sha256 } from '../../../../shared/schema/common'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { type BackupManifest, manifestPath, readManifests } from './backup-manifest'
import { type ContentCodec, plainCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import { copyKeyFile, keyFiles, keyFilesOfBackups, keyIdOf } from '../encryption/key-file'
import { copyProject } from './copy-project'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { clockFault } from '../history/history-line'
import { historyStart } from '../history/history-position'
import { savedSeq } from '../documents/index-file'
import { keepBackups } from './keep-backups'
import { scanHistory } from '../history/read-history'
import { Replay } from '../history/replay'
import { sealJson } from '../files/sealed-json'
import {
  isAbandoned,
  listIfAny,
  readContentIfAny,
  removeIfAny,
  type Volume,
  writeContent,
} from '../files/volume'

/**
 * Backups of one project, in a folder of their own outside of it. A backup is the history, the texts and the originals;
 * documents and index follow from these. Content is kept once, by hash, so a backup costs what is new in it.
 */
export type BackupOptions = {
  readonly clock: () => string
  readonly seam?: FileSeam
  /** How the project is kept (`ProjectStore.codec`); as it is, unless said otherwise. Its backups are kept so too. */
  readonly codec?: ContentCodec
}

/** Contents are copied as they are stored: sealed where the project is. */
function rawVolume(seam: FileSeam): Volume {
  return { seam, codec: plainCodec }
}

/** Makes a backup, reads it back to be sure of it, and only then lets go of the oldest ones. A damaged history is refused. */
export async function createBackup(
  folder: string,
  backups: string,
  options: BackupOptions,
): Promise<Result<BackupManifest>> {
  const { seam = realFiles, codec = plainCodec } = options
  const volume: Volume = { seam, codec: codec.inFolder(folder) }
  const raw = rawVolume(seam)
  const at = options.clock()
  const wrongClock = clockFault(at, words.folder.notBackedUp)
  if (wrongClock !== null) return wrongClock
  try {
    const replay = new Replay(() => null, documentKinds)
    const saved = await savedSeq(volume, folder)
    const add = (entry: HistoryEntry): void => replay.add(entry)
    const { end, fault } = await scanHistory(volume, folder, historyStart, add, { saved })
    if (fault?.kind === 'broken' || end.seq === 0 || end.seq < saved) {
      return err('damaged', words.store.backups.historyDamaged)
    }
    await seam.makeFolder(join(backups, 'content'))
    for (const made of [backups, dirname(backups)]) await seam.syncFolder(made)
    const older = await readManifests(raw, backups)
    const keyId = keyIdOfAny(codec.secret)
    const newest = older.find((manifest) => manifest.keyId === keyId)
    const files = await copyProject(volume, folder, backups, end, {
      files: newest?.files ?? [],
      isTrusted: newest?.at.slice(0, 10) === at.slice(0, 10),
    })
    if (files === null) return err('disk', words.store.backups.notGivenBack)
    const manifest: BackupManifest = {
      number: (older[0]?.number ?? 0) + 1,
      at,
      seq: end.seq,
      entryHash: end.hash,
      title: codec.isSealed ? basename(folder, '.plumbline') : replay.titleOfProject(),
      keyId,
      counts: replay.counts(),
      files: [...files],
    }
    if (keyId !== null && !(await copyKeyFile(seam, folder, keyFiles, backups, keyFilesOfBackups(keyId))))
      return err('damaged', words.store.backups.noKeyFile)
    await writeContent(raw, manifestPath(backups, manifest.number), Buffer.from(sealJson(manifest).line))
    await seam.syncFolder(backups)
    await letGo(raw, backups, manifest, older)
    return ok(manifest)
  } catch (error) {
    return diskFault(error, words.folder.notBackedUp)
  }
}

/** The backups that there are, the newest first. */
export async function listBackups(
  backups: string,
  seam: FileSeam = realFiles,
): Promise<Result<readonly BackupManifest[]>> {
  try {
    return ok(await readManifests(rawVolume(seam), backups))
  } catch (error) {
    return diskFault(error, words.store.backups.notListed)
  }
}

/**
 * Notes how a project will be kept from now on, before it is. The next backup that is kept so takes the place of all
 * that are not: nothing in plain must outlast the protection of its project, also where a change is interrupted.
 */
export async function noteKeeping(
  backups: string,
  secret: Uint8Array | null,
  seam: FileSeam = realFiles,
): Promise<void> {
  if ((await listIfAny(seam, backups)).length === 0) return
  const note: Keeping = { keyId: keyIdOfAny(secret) }
  await writeContent(rawVolume(seam), keepingPath(backups), Buffer.from(JSON.stringify(note)))
  await seam.syncFolder(backups)
}

const Keeping = z.object({ keyId: Sha256.nullable() })
type Keeping = z.infer<typeof Keeping>

function keepingPath(backups: string): string {
  return join(backups, 'kept-as.json')
}

function keyIdOfAny(secret: Uint8Array | null): string | null {
  return secret === null ? null : keyIdOf(secret)
}

/**
 * Removes the backups that are not kept. Those under another key are another's, since a copy of a project has the same
 * id; but not where it was noted that this project changed how it is kept.
 */
async function letGo(
  raw: Volume,
  backups: string,
  newest: BackupManifest,
  older: readonly BackupManifest[],
): Promise<void> {
  const note = await readKeeping(raw, backups)
  const own = older.filter(({ keyId }) => keyId === newest.keyId)
  const others = note?.keyId === newest.keyId ? [] : older.filter(({ keyId }) => keyId !== newest.keyId)
  await removeAllBut(raw, backups, older, [...keepBackups([newest, ...own]), ...others])
  if (note !== null) await removeIfAny(raw.seam, keepingPath(backups))
}

async function readKeeping(raw: Volume, backups: string): Promise<Keeping | null> {
  const bytes = await readContentIfAny(raw, keepingPath(backups))
  if (bytes === null) return null
  try {
    return Keeping.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? null
  } catch {
    return null
  }
}

/** Removes the backups that are not kept, and then the content and the keys that none of the kept ones has. */
async function removeAllBut(
  { seam }: Volume,
  backups: string,
  manifests: readonly BackupManifest[],
  kept: readonly BackupManifest[],
): Promise<void> {
  for (const manifest of manifests) {
    if (!kept.includes(manifest)) await removeIfAny(seam, manifestPath(backups, manifest.number))
  }
  await seam.syncFolder(backups)
  const used = new Set(kept.flatMap(({ files }) => files.map(({ hash }) => hash)))
  for (const name of await listIfAny(seam, join(backups, 'content'))) {
    if (!used.has(name)) await removeIfAny(seam, join(backups, 'content', name))
  }
  const keys = new Set(kept.flatMap(({ keyId }) => (keyId === null ? [] : keyFilesOfBackups(keyId))))
  for (const name of await listIfAny(seam, backups)) {
    const isUnused = name.startsWith('key-') && !keys.has(name)
    if (isUnused || isAbandoned(join(backups, name))) await removeIfAny(seam, join(backups, name))
  }
}
