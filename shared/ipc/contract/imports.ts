import { z } from 'zod'
import { Line, Nothing } from '../inputs'
import { acts, answers, free, id, nothing, operation, saves } from '../operation'
import type { ImportReport } from '../state'

/** Taking texts in. */
export const importOperations = {
  /** Asks for files and imports them: texts as articles, annotations as claims, works that a file names as sources. Progress comes as events. */
  importFiles: operation(Nothing, answers<ImportReport>(), acts('article', 'claim', 'source')),
  /** Asks for a folder and imports all that is below it. */
  importFolder: operation(Nothing, answers<ImportReport>(), acts('article', 'claim', 'source')),
  /** Imports files that were dropped on the window, or opens the project or the package; only the preload can name them. */
  importDropped: operation(z.object({ paths: z.array(z.string()).max(10_000) }), answers<ImportReport>(), {
    ...acts('article', 'claim', 'source'),
    needs: 'nothing',
  }),
  /** Imports files all the same that were held back; words in pictures are read by machine in the languages that are named. */
  importHeld: operation(
    z.object({
      files: z.array(Line).max(10_000),
      languages: z.array(Line).max(20).default([]),
    }),
    answers<ImportReport>(),
    acts('article', 'claim', 'source'),
  ),
  /** The languages in which a machine can read words in pictures, by the names of their data. */
  listRecognisers: operation(Nothing, answers<readonly string[]>(), free),
  /** Ends the import that is under way; what it has imported stays. */
  cancelImport: operation(Nothing, nothing, free),
  /** The words of formatted text from the clipboard, in paragraphs. */
  readPastedHtml: operation(
    z.object({ html: z.string().max(50_000_000) }),
    answers<{ readonly text: string }>(),
    free,
  ),
  /** Makes an article of a pasted text; formatted text is kept beside it as it was pasted. */
  addPastedText: operation(
    z.object({ text: z.string(), title: Line, html: z.string().max(50_000_000).optional() }),
    id,
    saves('article'),
  ),
} as const
