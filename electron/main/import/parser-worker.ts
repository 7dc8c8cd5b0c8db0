import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { processPort } from '../work/process-port'
import { serveWork } from '../work/serve-work'
import type { ParserJobs } from './parser'
import { readArticle } from './formats/read-article'
import { statedByFile } from './facts/stated-by-file'
import { readReferences } from './references/read-references'
import { sealProcess } from './seal-process'
import { readPasted, readTyped } from './formats/read-pasted'

// The process in which files are read. It is given bytes and answers with text; nothing in it reaches for a file or the network.
sealProcess()

serveWork<ParserJobs>(processPort, {
  file: ({ bytes, name }, { tell }) =>
    answer(words.importing.file(name), () => readArticle(bytes, name, tell)),
  pastedHtml: ({ html }) => answer(words.importing.pastedFirst, async () => ok(readPasted(html))),
  stated: ({ bytes, name }) => answer(words.importing.file(name), () => statedByFile(bytes, name)),
  references: ({ bytes, name }) =>
    answer(words.importing.file(name), async () => readReferences(bytes, name)),
  typed: ({ text }) => answer(words.importing.pastedFirst, async () => ok(readTyped(text))),
})

async function answer<T>(what: string, read: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await read()
  } catch (error) {
    return err('unreadable', words.importing.reading.failed(what), String(error))
  }
}
