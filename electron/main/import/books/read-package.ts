import { readXmlParts } from '../xml/read-xml-parts'
import { pathFrom } from '../zip/path-from'

/** What the package of an e-book says: its chapters in the order of reading, by their paths in the archive, and its facts. */
export type BookPackage = {
  readonly chapters: readonly string[]
  readonly facts: ReadonlyMap<string, string>
}

/** Where the package of an e-book stands (EPUB 3.3, 4.2.6.3.1); null where the archive does not say. */
export function packagePath(container: string): string | null {
  let path: string | null = null
  readXmlParts(container, {
    open(name, attributes) {
      if (name === 'rootfile') path ??= attributes['full-path'] ?? null
    },
  })
  return path
}

/** Reads the package of an e-book (EPUB 3.3, 5). */
export function readPackage(xml: string, path: string): BookPackage {
  const items = new Map<string, string>()
  const order: string[] = []
  const facts = new Map<string, string>()
  let text = ''
  readXmlParts(xml, {
    open(name, attributes) {
      text = ''
      if (name === 'item' && /^(?:application\/xhtml\+xml|text\/html)$/u.test(attributes['media-type'] ?? ''))
        items.set(attributes['id'] ?? '', pathFrom(path, decoded(attributes['href'] ?? '')))
      if (name === 'itemref') order.push(attributes['idref'] ?? '')
    },
    text: (words) => void (text += words),
    close(fact) {
      if (text.trim() !== '')
        facts.set(
          fact,
          fact === 'creator' && facts.has(fact)
            ? `${facts.get(fact)}, ${text.trim()}`
            : (facts.get(fact) ?? text.trim()),
        )
      text = ''
    },
  })
  return { chapters: order.flatMap((id) => items.get(id) ?? []), facts }
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/u, ''))
  } catch {
    return href
  }
}
