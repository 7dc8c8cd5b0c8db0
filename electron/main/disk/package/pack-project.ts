import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import type { PackageKind, Packed } from '../../../../shared/ipc/state'
import { words } from '../../../../shared/words/words'
import { type ContentCodec, plainCodec } from '../files/content-codec'
import { identifyFile } from '../files/copy-file'
import { diskFault } from '../files/disk-fault'
import type { FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { removeTree } from '../files/remove-tree'
import { temporaryPath } from '../files/volume'
import { writeByPieces } from '../folder/write-file'
import { convertProject } from '../protection/convert-project'
import { type BagInfo, labels, WITHHELD_LEFT_OUT } from './bag'
import { filesOfProject, type ProjectFiles } from './project-files'
import { nameEverywhere, NotTheFile, type PackedFile, packedText, writeBag } from './write-bag'

export type PackOptions = {
  readonly seam?: FileSeam
  readonly signal?: AbortSignal | undefined
  /** Called with the files that are packed so far, and how many there will be. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  readonly breathe?: (() => Promise<void>) | undefined
}

/** What the header of a package states. */
export type PackageFacts = {
  readonly programVersion: string
  /** An instant; the package says its day. */
  readonly at: string
}

/** A file made for the package, as the report is. */
export type MadeFile = { readonly name: string; readonly content: Uint8Array }

/**
 * Packs a project with its originals for a colleague. `opensUp`: one under a passphrase is packed as anybody can read it; otherwise it stays
 * sealed, and what is `made` in plain is left out, since it would lie open beside it.
 */
export async function packProject(
  { folder, codec }: { readonly folder: string; readonly codec: ContentCodec },
  path: string,
  {
    opensUp,
    made,
    facts,
    without = null,
  }: {
    readonly opensUp: boolean
    readonly made: readonly MadeFile[]
    readonly facts: PackageFacts
    /** Set where the project is a copy without what is withheld: what the package says of it, and which files stayed behind. */
    readonly without?: Pick<Packed, 'notes' | 'leftOut'> | null
  },
  options: PackOptions = {},
): Promise<Result<Packed>> {
  const { seam = realFiles } = options
  const opened = temporaryPath(join(dirname(path), nameEverywhere(basename(folder))))
  try {
    let from = await filesOfProject(seam, folder, codec.inFolder(folder))
    if (!from.ok) return from
    if (codec.isSealed && opensUp) {
      const converted = await convertProject(
        seam,
        { folder, codec: codec.inFolder(folder) },
        { folder: opened, codec: plainCodec },
        from.value.documents,
      )
      if (!converted.ok) return converted
      from = await filesOfProject(seam, opened, plainCodec)
      if (!from.ok) return from
    }
    const staysSealed = codec.isSealed && !opensUp
    const files = from.value
    const name = nameEverywhere(basename(folder))
    const notes = [
      ...(without?.notes ?? []),
      ...(staysSealed && made.length > 0 ? [words.packages.noReport] : []),
      ...(files.leftBehind > 0 ? [words.packages.leftBehind(files.leftBehind)] : []),
    ]
    const leftOut = without?.leftOut ?? []
    const info: BagInfo = [
      [labels.agent, `Plumbline ${facts.programVersion}`],
      [labels.date, facts.at.slice(0, 10)],
      [labels.description, words.packages.description(name)],
      [labels.kind, 'colleague' satisfies PackageKind],
      [labels.project, name],
      [labels.entry, `${files.seq} ${files.hash}`],
      ...(without ? ([[labels.withheld, WITHHELD_LEFT_OUT]] as const) : []),
      ...leftOut.map((line): [string, string] => [labels.leftOut, line]),
      ...notes.map((note): [string, string] => [labels.note, note]),
    ]
    const packed = staysSealed ? [] : made
    return await writePackage(
      path,
      { name, count: files.count + packed.length, files: () => inBag(files, name, packed) },
      info,
      { seq: files.seq, entry: files.hash, notes, leftOut },
      options,
    )
  } catch (error) {
    return diskFault(error, words.packages.notPacked)
  } finally {
    await removeTree(seam, opened).catch(() => undefined)
  }
}

async function* inBag(
  project: ProjectFiles,
  name: string,
  made: readonly MadeFile[],
): AsyncGenerator<PackedFile, void> {
  for (const { name: file, content } of made) yield packedText(file, content)
  for await (const file of project.files()) yield { ...file, path: `${name}/${file.path}` }
}

/** So many letters of its name are the folder in a package. */
const LONGEST_NAME = 60

/**
 * Writes a package whole or not at all, and answers what it is known by. What it is called inside follows from what is in it, so that the
 * same project makes the same package under any name.
 */
export async function writePackage(
  path: string,
  {
    name,
    count,
    files,
  }: { readonly name: string; readonly count: number; readonly files: () => AsyncIterable<PackedFile> },
  info: BagInfo,
  facts: Pick<Packed, 'seq' | 'entry' | 'notes' | 'leftOut'>,
  { seam = realFiles, signal, onProgress, breathe }: PackOptions,
): Promise<Result<Packed>> {
  const base = nameEverywhere(Array.from(name).slice(0, LONGEST_NAME).join(''))
  const told = async function* (): AsyncGenerator<PackedFile, void> {
    let done = 0
    for await (const file of files()) {
      onProgress?.(done, count)
      done += 1
      yield file
    }
  }
  const written = await writeByPieces(
    path,
    async (file) => {
      try {
        return ok(await writeBag(file, told(), { base, info, signal, breathe }))
      } catch (error) {
        if (error instanceof NotTheFile) return err('damaged', words.packages.damagedFile(error.path))
        throw error
      }
    },
    seam,
  )
  if (!written.ok) return written
  const { hash, size } = await identifyFile(seam, path)
  return ok({ ...facts, path, hash, size, files: written.value.size })
}
