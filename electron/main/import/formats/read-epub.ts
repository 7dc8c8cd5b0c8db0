import { err, ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { countingNote } from '../../../../shared/domain/import/import-notes'
import { joinPassages } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import { lossOf } from '../../../../shared/domain/import/loss'
import type { ImportNote } from '../../../../shared/schema/import-step'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { packagePath, readPackage } from '../books/read-package'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/one-line'
import { readPiece } from '../html/read-page'
import { asLanguage } from '../html/state-facts'
import { statedProperty } from '../rich/stated-property'
import { openPackage } from '../zip/open-package'
import { pathFrom } from '../zip/path-from'
import { decodeText } from './decode-text'
import { formats, LONGEST_TEXT } from './formats'

const LARGEST_UNPACKED = 100_000_000
/** The style sheets that a chapter names, as far as the book holds them. */
function sheetsOf(page: string, chapter: string, textOf: (path: string) => string | null): readonly string[] {
  return [...page.slice(0, page.search(/<body|<\/head/iu)).matchAll(/<link\b[^>]{0,1000}>/giu)]
    .filter(([link]) => /\brel\s*=\s*["']?stylesheet/iu.test(link))
    .flatMap(([link]) => {
      const href = /\bhref\s*=\s*["']([^"']+)/iu.exec(link)?.[1]
      return href === undefined ? [] : (textOf(pathFrom(chapter, href)) ?? [])
    })
}

/** The words of a book; its pictures, fonts and sounds are not unpacked. */
const WANTED = /^(?:META-INF\/(?:container|encryption)\.xml|.*\.(?:opf|x?html?|xml|css))$/iu

/** Reads an e-book: its chapters in the order in which they are read. One that is locked for a reader's device is refused. */
export const readEpub: ArticleReader = async (bytes, name, onRead) => {
  const opened = openPackage(bytes, name, (path) => WANTED.test(path), LARGEST_UNPACKED)
  if (!opened.ok) return opened
  const { bytesOf, textOf } = opened.value
  const path = packagePath(textOf('META-INF/container.xml') ?? '')
  if (path === null) return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.epub.title))
  const { chapters, facts } = readPackage(textOf(path) ?? '', path)
  const locked = new Set(
    [...(textOf('META-INF/encryption.xml') ?? '').matchAll(/CipherReference\s+URI="([^"]*)"/gu)].map(
      ([, uri = '']) => uri,
    ),
  )
  if (chapters.some((chapter) => locked.has(chapter)))
    return err('unreadable', words.fileKinds.lockedBook(name))
  const texts: Passage[] = []
  let length = 0
  let missing = 0
  let struck = 0
  const ofChapters: ImportNote[] = []
  for (const [at, chapter] of chapters.entries()) {
    const source = bytesOf(chapter)
    if (source) {
      const page = decodeText(source, 'utf-8').text
      const { text, structure, notes, left } = readPiece(page, sheetsOf(page, chapter, textOf))
      if (text !== '') texts.push({ text, structure })
      ofChapters.push(...notes)
      struck += left.struck
      length += text.length
    } else missing += 1
    // Told to be too long by who asked for it.
    if (length > LONGEST_TEXT) break
    onRead((at + 1) / chapters.length)
  }
  const { text, structure } = joinPassages(texts, '\n\n')
  return ok({
    text,
    structure,
    loss: lossOf(text, { struck, parts: missing }),
    mediaType: formats.epub.mediaType,
    metadata: {
      ...noMetadata,
      title: statedProperty(oneLine(facts.get('title') ?? '')),
      outlet: statedProperty(oneLine(facts.get('publisher') ?? '')),
      byline: statedProperty(oneLine(facts.get('creator') ?? '')),
      published: statedProperty(readFileDate(facts.get('date') ?? '')),
      language: statedProperty(asLanguage(facts.get('language') ?? '')),
    },
    notes: [
      { kind: 'chapters', count: texts.length },
      ...ofChapters,
      ...countingNote('missingChapters', missing),
    ],
  })
}
