import { err } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { processPort } from '../../work/process-port'
import { serveWork } from '../../work/serve-work'
import { sealProcess } from '../seal-process'
import { openEngine } from './engine'
import type { Engine } from './engine'
import { readLook } from './read-look'
import { readPictured } from './read-pictured'
import type { RecogniseJobs } from './recogniser'

// The process in which a machine reads pictures. It is given bytes and answers with text; nothing in it reaches for a file or the network.
sealProcess()

/** The engine that was opened last, and for which languages: opening one takes as long as a line of text. */
let open: { readonly key: string; readonly engine: Engine } | null = null

serveWork<RecogniseJobs>(processPort, {
  // What cannot be unpacked has no look.
  look: ({ bytes, name, core }) => readLook(bytes, name, core).catch(() => []),
  recognise: async ({ bytes, name, parts }, { tell }) => {
    const languages = parts.languages.map((each) => each.name)
    const key = languages.join('+')
    try {
      if (open?.key !== key) {
        const engine = await openEngine(parts)
        if (!engine) return err('unreadable', words.recognition.refused.badData(languages))
        open = { key, engine }
      }
      return await readPictured(bytes, name, languages, open.engine, tell)
    } catch (error) {
      // An engine that broke off is in no state to read anything else.
      open = null
      return err('unreadable', words.recognition.refused.broke(name), String(error))
    }
  },
})
