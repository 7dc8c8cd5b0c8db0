import type { TextsOf } from '../disk/blobs/blob-mender'
import { toIncomingFile } from './incoming-file'
import type { Parser, ParserRequest } from './parser'

/** Reads originals again, as files and as what was pasted: which of the two texts it was is told by its hash. */
export function textsOfOriginal(parser: Parser): TextsOf {
  return async ({ name, mediaType }, bytes) => {
    // Hardly ever needed, and the rules that it stands on take long to load.
    const { keptTexts } = await import('../../../shared/domain/operations/articles')
    const requests: readonly ParserRequest[] = [
      { kind: 'file', bytes, name },
      ...(mediaType === 'text/html'
        ? [{ kind: 'pastedHtml' as const, html: Buffer.from(bytes).toString() }]
        : []),
    ]
    const texts: string[] = []
    for (const request of requests) {
      const read = await parser.read(request)
      const file = read.ok ? toIncomingFile(read.value, bytes, name) : read
      if (file.ok) texts.push(...keptTexts(file.value.incoming))
    }
    return texts
  }
}
