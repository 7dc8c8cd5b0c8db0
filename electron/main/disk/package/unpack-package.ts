import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { restoring } from '../backup/restore-backup'
import { diskFault } from '../files/disk-fault'
import type { FileSeam } from '../files/file-seam'
import { projectFolders } from '../files/layout'
import { realFiles } from '../files/real-files'
import { removeTree } from '../files/remove-tree'
import { listIfAny, renamePatiently, writeFully } from '../files/volume'
import { openProject } from '../project/open-project'
import type { OpenOptions } from '../project/open-project'
import { fileRole } from '../folder/file-role'
import type { ZipArchive } from '../zip/zip-archive'
import { bagFiles, labels, readBagInfo, valuesOf, WITHHELD_LEFT_OUT } from './bag'
import { checkOpen, type CheckOptions, projectInside, withPackage } from './check-package'

const said = words.packages

/** What a project folder is made of; all else that a package holds in it is refused. */
const PARTS: readonly string[] = ['project', 'document', 'segment', 'blob', 'key']

export type UnpackOptions = CheckOptions & Pick<OpenOptions, 'clock' | 'by'>

/** What a package that was unpacked says of itself: whether it was made without what is withheld. */
export type Unpacked = { readonly isWithout: boolean }

/** So many findings are named where a package is not opened. */
const NAMED = 5

/**
 * Makes a project folder, which must be new or empty, of the project in a package, once all of the package was checked. It appears when it is
 * whole, and not before.
 */
export async function unpackPackage(
  path: string,
  folder: string,
  options: UnpackOptions,
): Promise<Result<Unpacked>> {
  const { seam = realFiles, signal, breathe } = options
  const made = restoring(folder)
  const unpacked = await withPackage<Unpacked>(path, seam, async (opened) => {
    if ((await listIfAny(seam, folder)).length > 0)
      return err('invalid-input', said.notFree(basename(folder)))
    const { findings } = await checkOpen(opened, options)
    const name = basename(path)
    if (findings.length > 0)
      return err(
        'damaged',
        said.notUnpacked(name, findings.length),
        findings
          .slice(0, NAMED)
          .map(({ file, message }) => `${file}: ${message}`)
          .join('\n'),
      )
    const { archive, base } = opened
    const info = readBagInfo(Buffer.from(await archive.read(`${base}/${bagFiles.info}`)).toString()) ?? []
    const inside = projectInside(opened, info)
    if (inside === null) return err('not-found', said.noProject(name))
    const files = filesBelow(archive, `${base}/${inside}/`)
    const foreign = files.find(({ file }) => !isPart(file))
    if (foreign) return err('not-allowed', said.foreign(foreign.file))
    await removeTree(seam, made)
    for (const each of ['', ...projectFolders]) await seam.makeFolder(join(made, each))
    for (const { name: entry, file } of files) {
      signal?.throwIfAborted()
      await unpackFile(seam, archive, entry, join(made, file))
      await breathe?.()
    }
    for (const each of [...projectFolders, '']) await seam.syncFolder(join(made, each))
    const opens = await openOnce(made, options)
    if (!opens.ok) return opens
    // On Windows nothing can be put in the place of an empty folder.
    await removeTree(seam, folder)
    await renamePatiently(seam, made, folder)
    await seam.syncFolder(dirname(folder))
    return ok({ isWithout: valuesOf(info, labels.withheld).includes(WITHHELD_LEFT_OUT) })
  }).catch(async (error: unknown) => {
    await removeTree(seam, made).catch(() => undefined)
    throw error
  })
  if (!unpacked.ok) await removeTree(seam, made).catch((error: unknown) => diskFault(error, said.notPacked))
  return unpacked
}

/** Opens it as it will be opened, which writes its caches; one under a passphrase is opened by whoever has that. */
async function openOnce(
  folder: string,
  { clock, by, seam = realFiles }: UnpackOptions,
): Promise<Result<unknown>> {
  const opened = await openProject(folder, { clock, by, seam })
  if (!opened.ok) return opened.fault.code === 'locked' ? ok(null) : opened
  const written = await opened.value.checkpoint()
  const closed = await opened.value.close()
  return written.ok ? closed : written
}

function filesBelow(archive: ZipArchive, folder: string) {
  return [...archive.entries.keys()]
    .filter((name) => name.startsWith(folder))
    .map((name) => ({ name, file: name.slice(folder.length) }))
}

function isPart(file: string): boolean {
  const steps = file.split('/')
  const [inside, name] = steps.length === 1 ? ['', steps[0]] : steps
  return (
    steps.length <= 2 &&
    (inside === '' || projectFolders.includes(inside ?? '')) &&
    PARTS.includes(fileRole(inside ?? '', name ?? '').kind)
  )
}

async function unpackFile(seam: FileSeam, archive: ZipArchive, name: string, to: string): Promise<void> {
  const file = await seam.open(to, 'create')
  try {
    let at = 0
    await archive.take(name, async (piece) => {
      await writeFully(file, piece, at)
      at += piece.length
    })
    await file.datasync()
  } finally {
    await file.close()
  }
}
