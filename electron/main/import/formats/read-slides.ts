import { err, ok } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { PROPERTIES, stateOfficeFacts } from '../ooxml/office-facts'
import { readSlides } from '../ooxml/read-slides'
import { readRich } from '../rich/read-rich'
import { openPackage } from '../zip/open-package'
import { formats } from './formats'

const LARGEST_UNPACKED = 200_000_000
const WANTED =
  /^(?:_rels\/\.rels|docProps\/core\.xml|ppt\/(?:_rels\/|theme\/|slideMasters\/|slides\/|notesSlides\/|comments\/)?(?:_rels\/)?[^/]+\.(?:xml|rels))$/u

/** Reads a presentation of PowerPoint: the words of its slides in their order, each with its notes. */
export const readPowerPoint: ArticleReader = async (bytes, name) => {
  const opened = openPackage(bytes, name, (path) => WANTED.test(path), LARGEST_UNPACKED)
  if (!opened.ok) return opened
  const { textOf } = opened.value
  const rich = readSlides(textOf, words.importing.slides)
  if (!rich) return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.pptx.title))
  return ok(
    readRich(rich, {
      mediaType: formats.pptx.mediaType,
      metadata: stateOfficeFacts(textOf(PROPERTIES) ?? ''),
    }),
  )
}
