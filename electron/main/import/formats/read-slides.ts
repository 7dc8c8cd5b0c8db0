import { err, ok } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { readZip } from '../docx/read-zip'
import { stateOfficeFacts } from '../ooxml/office-facts'
import { readSlides } from '../ooxml/read-slides'
import { readRich } from '../rich/read-rich'
import { zipFault } from '../rich/zip-fault'
import { formats } from './formats'

const LARGEST_UNPACKED = 200_000_000
const WANTED =
  /^(?:_rels\/\.rels|docProps\/core\.xml|ppt\/(?:_rels\/|slides\/|notesSlides\/|comments\/)?(?:_rels\/)?[^/]+\.(?:xml|rels))$/u

/** Reads a presentation of PowerPoint: the words of its slides in their order, each with its notes. */
export const readPowerPoint: ArticleReader = async (bytes, name) => {
  const zip = readZip(bytes, (entry) => WANTED.test(entry), LARGEST_UNPACKED)
  if (!zip.ok) return zipFault(zip.fault, name, LARGEST_UNPACKED)
  const part = (path: string): string | null => zip.entries.get(path)?.toString('utf8') ?? null
  const rich = readSlides(part, words.fileNotes)
  if (!rich) return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.pptx.title))
  return ok(
    readRich(rich, {
      mediaType: formats.pptx.mediaType,
      metadata: stateOfficeFacts(part('docProps/core.xml') ?? ''),
    }),
  )
}
