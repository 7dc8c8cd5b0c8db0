import { parse, visit } from './read-imports'

/** Where words belong: the catalogue, what is known of the languages of texts, and what old histories say. */
const homes = /^shared\/(?:words|languages)\/|^shared\/domain\/history\/first-version\.ts$/u

/** Two words side by side: what a person reads, not an id, a class or a path. */
const twoWords = /\p{L}{2,}[,:;.!?’”)]*\s+[“(]*\p{L}{2,}/u

/** How many pieces of words for people a source file has: literals, parts of templates, and texts between tags. */
export function countLiteralWords(file: string, source: string): number {
  if (homes.test(file)) return 0
  let count = 0
  visit(parse(file, source), (node) => {
    if (node['type'] === 'TSLiteralType') return false
    const { type, value } = node
    const words =
      type === 'Literal' || type === 'JSXText'
        ? value
        : type === 'TemplateElement' && typeof value === 'object' && value !== null && 'raw' in value
          ? value.raw
          : null
    if (typeof words === 'string' && twoWords.test(words)) count += 1
    return undefined
  })
  return count
}
