import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { readAnnotations } from '../../../shared/domain/annotations/read-annotations'
import type { AnnotatedText } from '../../../shared/domain/annotations/place-annotation'
import * as operations from '../../../shared/domain/operations/import-annotations'
import type { AnnotationsReport } from '../../../shared/ipc/state'
import type { ProjectStore } from '../disk/project-store'
import { readInputFile } from '../disk/read-input-file'
import { decodeText } from './decode-text'
import type { ImportTarget } from './import-target'

/** A hundred thousand annotations. In bytes. */
const LARGEST = 50_000_000

/** Imports a file of annotations (W3C, Hypothesis) as claims, in one operation, and says of the rest why they were put nowhere. */
export async function importAnnotations(
  path: string,
  { store, circumstances }: Omit<ImportTarget, 'parser'>,
): Promise<Result<Omit<AnnotationsReport, 'name'>>> {
  const bytes = await readInputFile(path, LARGEST)
  if (!bytes.ok) return bytes
  const read = readAnnotations(parse(decodeText(bytes.value).text))
  if (!read.ok) return read
  const { annotations, wordless } = read.value
  const texts = await currentTexts(store)
  if (!texts.ok) return texts
  const done = await store.run('importAnnotations', (documents) =>
    operations.importAnnotations(documents, { annotations, texts: texts.value }, circumstances()),
  )
  if (!done.ok) return done
  const { claims, known, unplaced } = done.value
  return ok({ claims, known, wordless, unplaced })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return null
  }
}

async function currentTexts(store: ProjectStore): Promise<Result<readonly AnnotatedText[]>> {
  const texts: AnnotatedText[] = []
  for (const [articleId, { metadata, revisions }] of store.documents('article')) {
    const textHash = revisions.at(-1)?.textHash ?? ''
    const text = await store.readText(textHash)
    if (!text.ok) return text
    texts.push({ articleId, url: metadata.url?.value ?? '', textHash, text: text.value })
  }
  return ok(texts)
}
