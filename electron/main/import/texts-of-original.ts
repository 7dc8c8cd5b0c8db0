import { normaliseText } from '../../../shared/domain/text/normalise-text'
import type { TextsOf } from '../disk/blobs/blob-mender'
import type { Parser, ParserRequest } from './parser'

/** Reads originals again, as files and as what was pasted: which of the two texts it was is told by its hash. */
export function textsOfOriginal(parser: Parser): TextsOf {
  return async ({ name, mediaType }, bytes) => {
    const requests: readonly ParserRequest[] = [
      { kind: 'file', bytes, name },
      ...(mediaType === 'text/html'
        ? [{ kind: 'pastedHtml' as const, html: Buffer.from(bytes).toString() }]
        : []),
    ]
    const texts: string[] = []
    for (const request of requests) {
      const read = await parser.read(request)
      if (read.ok) texts.push(normaliseText(read.value.text).text)
    }
    return texts
  }
}
