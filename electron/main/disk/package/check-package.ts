import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import type { PackageCheck, PackageFinding } from '../../../../shared/ipc/state'
import { words } from '../../../../shared/words/words'
import type { FileIdentity } from '../files/copy-file'
import { identifyPieces } from '../files/copy-file'
import { diskFault } from '../files/disk-fault'
import type { FileSeam, OpenFile } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { type Keys, unlockVolume } from '../encryption/unlock-volume'
import { readFormatVersion } from '../project/open-project'
import { verifyProject } from '../project/verify-project'
import { BadZip, openZip, type ZipArchive } from '../zip/zip-archive'
import { archiveSeam, folderInArchive } from './archive-seam'
import {
  type BagInfo,
  bagFiles,
  DECLARATION,
  labels,
  oxumOf,
  PAYLOAD,
  readBagInfo,
  readManifest,
  valuesOf,
} from './bag'

export type CheckOptions = Keys & {
  readonly seam?: FileSeam
  readonly signal?: AbortSignal | undefined
  /** Called with the files looked at so far and the files there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  readonly breathe?: (() => Promise<void>) | undefined
}

/** A package that is open, and its one folder. */
export type OpenPackage = { readonly archive: ZipArchive; readonly base: string }

const said = words.packages

/** Opens a package for as long as something is done with it. What is none, or could do harm, is refused in words. */
export async function withPackage<T>(
  path: string,
  seam: FileSeam,
  work: (opened: OpenPackage, file: OpenFile) => Promise<Result<T>>,
): Promise<Result<T>> {
  const name = basename(path)
  try {
    const file = await seam.open(path, 'read')
    try {
      const archive = await openZip(file)
      const [first = ''] = archive.entries.keys()
      const base = first.slice(0, Math.max(0, first.indexOf('/')))
      if (!archive.entries.has(`${base}/${bagFiles.declaration}`))
        return err('not-found', said.noPackage(name))
      return await work({ archive, base }, file)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof BadZip) return refused(error, name)
    return diskFault(error, said.notRead(name))
  }
}

function refused({ kind, entry }: BadZip, name: string): Result<never> {
  const code = kind === 'none' ? 'not-found' : kind === 'damaged' ? 'damaged' : 'not-allowed'
  return err(code, said.refused[kind](name, entry), entry)
}

/** Checks a package without unpacking it: every file against the manifests, these against one another, and the project against its history. */
export async function checkPackage(path: string, options: CheckOptions = {}): Promise<Result<PackageCheck>> {
  const { seam = realFiles } = options
  return withPackage(path, seam, async (opened, file) => {
    const { hash, size } = await identifyPieces(file)
    return ok({ ...(await checkOpen(opened, options)), name: basename(path), hash, size })
  })
}

/** What is checked of an open package. */
export async function checkOpen(
  { archive, base }: OpenPackage,
  options: CheckOptions,
): Promise<Omit<PackageCheck, 'name' | 'hash' | 'size'>> {
  const findings = new Map<string, string>()
  const find = (file: string, message: string): void => {
    if (!findings.has(file)) findings.set(file, message)
  }
  const known = await identifyAll(archive, base, options, find)
  for (const name of Object.values(bagFiles)) if (!known.has(name)) find(name, said.found.missing)
  const text = async (name: string): Promise<string | null> =>
    known.has(name) ? Buffer.from(await archive.read(`${base}/${name}`)).toString() : null
  if ((await text(bagFiles.declaration)) !== DECLARATION) find(bagFiles.declaration, said.found.changed)
  const [manifest, tagManifest] = [
    readManifest((await text(bagFiles.manifest)) ?? ''),
    readManifest((await text(bagFiles.tagManifest)) ?? ''),
  ]
  const info = readBagInfo((await text(bagFiles.info)) ?? '')
  if (info === null) find(bagFiles.info, said.found.changed)
  const tags = new Set<string>([bagFiles.declaration, bagFiles.info, bagFiles.manifest])
  // It lists the other three, whatever is handed over.
  if (tagManifest === null || [...tagManifest.keys()].toSorted().join() !== [...tags].toSorted().join())
    find(bagFiles.tagManifest, said.found.changed)
  else compare(tagManifest, tags, known, (file) => find(file, said.found.notAsIn(bagFiles.tagManifest)), find)
  const payload = new Set([...known.keys()].filter((name) => name.startsWith(PAYLOAD)))
  if (manifest === null) find(bagFiles.manifest, said.found.changed)
  else compare(manifest, payload, known, (file) => find(file, said.found.notAsPacked), find)
  for (const name of known.keys())
    if (!payload.has(name) && !tags.has(name) && name !== bagFiles.tagManifest) find(name, said.found.extra)
  const sizes = [...payload].flatMap((name) => known.get(name) ?? [])
  if (info !== null && valuesOf(info, labels.oxum).join() !== oxumOf(sizes))
    find(bagFiles.info, said.found.oxum)
  const project = await checkProject({ archive, base }, info ?? [], options, find)
  const entry = entryOf(info ?? [])
  return {
    kind: valuesOf(info ?? [], labels.kind)[0] === 'publication' ? 'publication' : 'colleague',
    made: valuesOf(info ?? [], labels.date)[0] ?? '',
    by: valuesOf(info ?? [], labels.agent)[0] ?? '',
    project: valuesOf(info ?? [], labels.project)[0] ?? '',
    seq: entry.seq,
    entry: entry.hash,
    files: payload.size,
    bytes: sizes.reduce((sum, { size }) => sum + size, 0),
    findings: Array.from(findings, ([file, message]): PackageFinding => ({ file, message })),
    leftOut: valuesOf(info ?? [], labels.leftOut),
    notes: valuesOf(info ?? [], labels.note),
    history: project,
  }
}

/** Sums up every file; one whose bytes do not come out is found, and known by no hash. */
async function identifyAll(
  archive: ZipArchive,
  base: string,
  { signal, onProgress, breathe }: CheckOptions,
  find: (file: string, message: string) => void,
): Promise<ReadonlyMap<string, FileIdentity>> {
  const known = new Map<string, FileIdentity>()
  let done = 0
  for (const name of archive.entries.keys()) {
    signal?.throwIfAborted()
    onProgress?.(done, archive.entries.size)
    done += 1
    if (!name.startsWith(`${base}/`)) {
      find(name, said.found.beside)
      continue
    }
    const file = name.slice(base.length + 1)
    const hash = createHash('sha256')
    let size = 0
    try {
      await archive.take(name, (piece) => {
        hash.update(piece)
        size += piece.length
      })
      known.set(file, { hash: hash.digest('hex'), size })
    } catch (error) {
      if (!(error instanceof BadZip)) throw error
      find(file, said.found.unreadable)
    }
    await breathe?.()
  }
  return known
}

/** Holds files against a list of them, both ways. */
function compare(
  listed: ReadonlyMap<string, string>,
  there: ReadonlySet<string>,
  known: ReadonlyMap<string, FileIdentity>,
  differs: (file: string) => void,
  find: (file: string, message: string) => void,
): void {
  for (const [file, hash] of listed) {
    const is = known.get(file)
    if (is === undefined) find(file, said.found.missing)
    else if (is.hash !== hash) differs(file)
  }
  for (const file of there) if (known.has(file) && !listed.has(file)) find(file, said.found.unlisted)
}

/** What came of holding the project in the package against its history. */
async function checkProject(
  { archive, base }: OpenPackage,
  info: BagInfo,
  keys: Keys,
  find: (file: string, message: string) => void,
): Promise<PackageCheck['history']> {
  const inside = projectInside({ archive, base }, info)
  if (inside === null) return 'none'
  const seam = archiveSeam(archive)
  const folder = folderInArchive(`${base}/${inside}`)
  const unlocked = await unlockVolume(seam, folder, keys)
  if (!unlocked.ok) {
    if (unlocked.fault.code === 'locked') return 'locked'
    if (unlocked.fault.code === 'wrong-passphrase') return 'wrong passphrase'
    find(inside, unlocked.fault.message)
    return 'checked'
  }
  const version = await readFormatVersion(unlocked.value, folder)
  if (!version.ok) {
    find(inside, version.fault.message)
    return 'checked'
  }
  const verified = await verifyProject(folder, { seam, codec: unlocked.value.codec })
  if (!verified.ok) {
    find(inside, verified.fault.message)
    return 'checked'
  }
  const { seq, hash, findings } = verified.value
  for (const { file, message } of findings) find(`${inside}/${file.replaceAll('\\', '/')}`, message)
  const stated = entryOf(info)
  if (stated.seq !== seq || stated.hash !== hash) find(bagFiles.info, said.found.otherEntry(seq))
  return 'checked'
}

/** The folder of the project in a package; null where it holds none. */
export function projectInside({ archive, base }: OpenPackage, info: BagInfo): string | null {
  const [name] = valuesOf(info, labels.project)
  const inside = `${PAYLOAD}${name ?? ''}`
  return name !== undefined &&
    [...archive.entries.keys()].some((each) => each.startsWith(`${base}/${inside}/history/`))
    ? inside
    : null
}

function entryOf(info: BagInfo): { readonly seq: number; readonly hash: string } {
  const [, seq = '0', hash = ''] = /^(\d+) ([0-9a-f]{64})$/u.exec(valuesOf(info, labels.entry)[0] ?? '') ?? []
  return { seq: Number(seq), hash }
}
