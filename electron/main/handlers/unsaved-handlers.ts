import { ok } from '../../../shared/result'
import type { Handlers } from '../dispatch'

/**
 * Keeps what is typed in the window and not saved, for a window that dies: in memory alone, since it may be of a protected
 * project, and as the words that the page gave, since only the page reads them.
 */
export function unsavedHandlers(): Pick<Handlers, 'keepUnsaved' | 'readUnsaved'> {
  let kept = ''
  return {
    keepUnsaved: async ({ words }) => {
      kept = words
      return ok(null)
    },
    readUnsaved: async () => ok({ words: kept }),
  }
}
