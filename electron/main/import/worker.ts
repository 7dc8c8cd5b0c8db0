import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { ReadArticle } from './article-reader'
import type { ParserReply, ParserRequest } from './parser'
import { readArticle } from './read-article'
import { readPasted } from './read-pasted'

// The process in which files are read. It is given bytes and answers with text; nothing in it reaches for a file or the network,
// and no text is made to code: PDF.js would compile the PostScript functions of a file (see GHSA-wgrm-67xf-hhpq).
for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'eval', 'Function'])
  Reflect.deleteProperty(globalThis, name)

const { parentPort: port } = process

port.on('message', ({ data }: { readonly data: ParserRequest }) => {
  void answer(data).then((result) => tell({ kind: 'done', result }))
})

function tell(reply: ParserReply): void {
  port.postMessage(reply)
}

async function answer(request: ParserRequest): Promise<Result<ReadArticle>> {
  try {
    return request.kind === 'file'
      ? await readArticle(request.bytes, request.name, (share) => tell({ kind: 'read', share }))
      : ok(readPasted(request.html))
  } catch (error) {
    const name = request.kind === 'file' ? `“${request.name}”` : 'What was pasted'
    return err(
      'unreadable',
      `${name} could not be read. It is damaged, or of an unusual kind.`,
      String(error),
    )
  }
}
