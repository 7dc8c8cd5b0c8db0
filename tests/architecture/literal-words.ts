import { isNode, parse, visit } from './read-imports'
import type { SyntaxNode } from './read-imports'

/** Where words belong: the catalogue, what is known of the languages of texts, and what old histories say. */
const homes = /^shared\/(?:words|languages)\/|^shared\/domain\/history\/first-version\.ts$/u

/** Two words side by side: what a person reads, not an id, a class or a path. */
const twoWords = /\p{L}{2,}[,:;.!?’”)]*\s+[“(]*\p{L}{2,}/u

/** A tag of a page, with what stands for a value in it; of its attributes those count that people read. */
const tag = /<[^>]*>/gu
const readAttribute = /\b(?:aria-label|title|alt|placeholder)="([^"]*)"/gu

/**
 * How many pieces of words for people a source file has: literals, parts of templates, and texts between tags, also of pages that
 * are made of `html` templates.
 */
export function countLiteralWords(file: string, source: string): number {
  if (homes.test(file)) return 0
  const ofPages = new Set<unknown>()
  let count = 0
  visit(parse(file, source), (node) => {
    if (node['type'] === 'TSLiteralType') return false
    const page = pageOf(node)
    for (const part of page?.parts ?? []) ofPages.add(part)
    count += page?.texts.filter((text) => twoWords.test(text)).length ?? 0
    if (!ofPages.has(node) && twoWords.test(wordsOf(node))) count += 1
    return undefined
  })
  return count
}

function wordsOf({ type, value }: SyntaxNode): string {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value
  return type === 'TemplateElement' && isNode(value) && typeof value['raw'] === 'string' ? value['raw'] : ''
}

/** What people read of a page that is made of a template, and the parts of the template; null for any other node. */
function pageOf({ type, tag: by, quasi }: SyntaxNode): { texts: string[]; parts: readonly unknown[] } | null {
  if (type !== 'TaggedTemplateExpression' || !isNode(by) || by['name'] !== 'html' || !isNode(quasi))
    return null
  const parts = Array.isArray(quasi['quasis']) ? quasi['quasis'] : []
  const page = parts.map((part) => (isNode(part) ? wordsOf(part) : '')).join('\u0000')
  const attributes = [...page.matchAll(readAttribute)].map(([, text = '']) => text)
  return { texts: [...page.split(tag), ...attributes].flatMap((text) => text.split('\u0000')), parts }
}
