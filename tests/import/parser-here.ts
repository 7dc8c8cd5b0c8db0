import type { Parser } from '../../electron/main/import/parser'
import { statedByFile } from '../../electron/main/import/facts/stated-by-file'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { readPasted, readTyped } from '../../electron/main/import/formats/read-pasted'
import { readReferences } from '../../electron/main/import/references/read-references'
import { ok } from '../../shared/result'

/** A parser that reads in this process. */
export const parserHere: Parser = {
  read: async (request) => {
    switch (request.kind) {
      case 'file':
        return readArticle(request.bytes, request.name)
      case 'pastedHtml':
        return ok(readPasted(request.html))
      case 'typed':
        return ok(readTyped(request.text))
    }
  },
  stated: ({ bytes, name }) => statedByFile(bytes, name),
  references: async ({ bytes, name }) => readReferences(bytes, name),
  close: () => undefined,
}
