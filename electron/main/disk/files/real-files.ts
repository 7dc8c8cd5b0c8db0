import { lstat, mkdir, open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises'
import type { FileSeam } from './file-seam'
import { factsOf, openFile, openFlags } from './open-file'
import { openJournal } from './open-journal'

/** The real file system. Files are for their owner alone (0600), and so are folders (0700). */
export const realFiles: FileSeam = {
  async open(path, mode) {
    const handle = await open(path, openFlags[mode], 0o600)
    return mode === 'journal' ? openJournal(handle, path) : openFile(handle)
  },
  readFile: (path) => readFile(path),
  stat: async (path) => factsOf(await lstat(path)),
  list: (folder) => readdir(folder),
  async makeFolder(path) {
    await mkdir(path, { mode: 0o700, recursive: true })
  },
  removeFolder: (path) => rmdir(path),
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  async syncFolder(path) {
    // Windows has no handle of a folder to flush: its file system journals names by itself.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}
