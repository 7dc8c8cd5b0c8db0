import { err, ok } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { processPort } from '../../work/process-port'
import { serveWork } from '../../work/serve-work'
import { sealProcess } from '../seal-process'
import { makePage } from './make-page'
import { cellsInTable } from './sheets-of'
import type { PageJobs } from './page-maker'

// The process in which pages are made of files. It is given bytes and answers with HTML or cells; nothing in it reaches for a file or the network.
sealProcess()

serveWork<PageJobs>(processPort, {
  page: async ({ bytes, name, of }) => {
    try {
      return ok(await makePage(bytes, name, of))
    } catch (error) {
      return err('unreadable', words.originals.page.unreadable(name), String(error))
    }
  },
  cells: (table) => {
    try {
      return cellsInTable(table)
    } catch {
      // What cannot be read is told by its range alone.
      return new Map()
    }
  },
})
