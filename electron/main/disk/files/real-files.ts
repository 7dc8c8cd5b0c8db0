import { lstat, mkdir, open, readdir, rename, rmdir, unlink } from 'node:fs/promises'
import { refuseTooLarge } from './disk-fault'
import type { FileSeam } from './file-seam'
import { factsOf, openFile, openHandle } from './open-file'
import { openJournal } from './open-journal'

/** The real file system. Files are for their owner alone (0600), and so are folders (0700). */
export const realFiles: FileSeam = {
  async open(path, mode) {
    const handle = await openHandle(path, mode)
    return mode === 'journal' ? openJournal(handle, path) : openFile(handle)
  },
  async readFile(path) {
    const handle = await openHandle(path, 'read')
    try {
      refuseTooLarge((await handle.stat()).size)
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  },
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
