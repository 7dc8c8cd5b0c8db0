import { DamagedContent } from '../files/content-codec'
import { codedError } from '../files/disk-fault'
import type { FileSeam } from '../files/file-seam'
import { piecesIn } from '../zip/zip-writer'
import { BadZip, type ZipArchive } from '../zip/zip-archive'

/** The root of what an archive holds, as a folder that nobody has on the disk. */
const ROOT = '/package'

/** Where a folder of an archive is in its seam. */
export const folderInArchive = (path: string): string => `${ROOT}/${path}`

/** The name in the archive of a path in its seam, whichever strokes the system puts into paths. */
const nameOf = (path: string): string => path.replaceAll('\\', '/').slice(ROOT.length + 1)

const refused = (): Promise<never> => Promise.reject(codedError('EROFS'))

/** An archive as a file system that can only be read: what is in it is looked at without unpacking anything to the disk. */
export function archiveSeam(archive: ZipArchive): FileSeam {
  const folders = new Map<string, Set<string>>()
  for (const name of archive.entries.keys()) {
    const steps = name.split('/')
    for (let depth = 0; depth < steps.length; depth += 1) {
      const folder = steps.slice(0, depth).join('/')
      const inside = folders.get(folder) ?? new Set()
      inside.add(steps[depth] ?? '')
      folders.set(folder, inside)
    }
  }
  const readFile = async (path: string): Promise<Uint8Array> => {
    const name = nameOf(path)
    if (folders.has(name)) throw codedError('EISDIR')
    if (!archive.entries.has(name)) throw codedError('ENOENT')
    try {
      return await archive.read(name)
    } catch (error) {
      throw error instanceof BadZip ? new DamagedContent(error.message) : error
    }
  }
  return {
    readFile,
    open: async (path, mode) => {
      if (mode !== 'read') throw codedError('EROFS')
      const bytes = await readFile(path).catch((error: unknown) => {
        throw error instanceof DamagedContent ? codedError('EIO') : error
      })
      return {
        ...piecesIn(bytes),
        size: async () => bytes.length,
        close: async () => undefined,
        write: refused,
        truncate: refused,
        datasync: refused,
        look: refused,
      }
    },
    stat: async (path) => {
      const name = nameOf(path)
      const entry = archive.entries.get(name)
      if (entry) return { size: entry.size, modified: 0, id: entry.offset, kind: 'file' }
      if (!folders.has(name)) throw codedError('ENOENT')
      return { size: 0, modified: 0, id: 0, kind: 'folder' }
    },
    list: async (folder) => {
      const inside = folders.get(nameOf(folder))
      if (inside === undefined) throw codedError('ENOENT')
      return [...inside]
    },
    makeFolder: refused,
    removeFolder: refused,
    rename: refused,
    remove: refused,
    syncFolder: refused,
  }
}
