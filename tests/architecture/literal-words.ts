import { isNode, parse, visit } from './read-imports'
import type { SyntaxNode } from './read-imports'

/**
 * Where words belong: the catalogue, what is known of the languages of texts and of passphrases, what old histories say, and the log,
 * which is for whoever mends the program.
 */
const homes =
  /^shared\/(?:words|languages)\/|^shared\/domain\/(?:history\/first-version|protection\/common-parts)\.ts$|^electron\/main\/log\//u

/** Two words side by side: what a person reads, not an id, a class or a path. */
const twoWords = /\p{L}{2,}[,:;.!?’”)]*\s+[“(]*\p{L}{2,}/u

/** One word: where people certainly read, that is enough. The name of the program is one in every language. */
const oneWord = /(?!Plumbline\P{L}*$)\b\p{L}{2,}/u

/** What components, menus and dialogs call what people read. */
const readNames: ReadonlySet<unknown> = new Set([
  'aria-label',
  'alt',
  'buttons',
  'hint',
  'label',
  'meaning',
  'message',
  'placeholder',
  'title',
])

/** A tag of a page, with what stands for a value in it; of its attributes those count that people read. */
const tag = /<[^>]*>/gu
const readAttribute = /\b(?:aria-label|title|alt|placeholder)="([^"]*)"/gu

/**
 * What only machines read: a media type, a directive of a page's policy, a rule or selector of a style sheet, a program of PostScript,
 * the marks and roles of the sealed format.
 */
const forMachines = [
  /^[a-z]+\/[a-z]+; charset=/u,
  /^(?:font-src|frame-src|frame-ancestors|img-src|sandbox) /u,
  /\{[^{}]*[a-z-]+: [^{}]*\}/u,
  /\[[a-z]+="[^"]*"\]/u,
  // A tag of XML up to a value, and the names of styles by which word processors know them.
  /^<[A-Za-z:]+ [A-Za-z:]+="\/?$/u,
  /^(?:"?\/?>)?(?:<[^>]*>)*<[A-Za-z]+:[A-Za-z]+ [A-Za-z]+="$/u,
  /^(?:List Paragraph|(?:footnote|annotation) text)$/u,
  /^\/\w+ \/\w+ /u,
  /^(?:plumbline [a-z]+ \d\s*|index of |key id)$/u,
]

/** Attributes of a component that nobody reads. */
const unreadAttributes: ReadonlySet<unknown> = new Set(['className', 'placement', 'media'])

/** Methods that look for a text, in one that people do not read from here. */
const searching: ReadonlySet<unknown> = new Set(['startsWith', 'endsWith', 'includes', 'has', 'get'])

/**
 * How many pieces of words for people a source file has: literals, parts of templates, and texts between tags, also of pages that
 * are made of `html` templates. Not what is an id, is only compared or looked for, is thrown as a mistake of the program's own, or is
 * a list of names parted by spaces.
 */
export function countLiteralWords(
  file: string,
  source: string,
  ids: ReadonlySet<string> = new Set(),
): number {
  return literalWords(file, source, ids).length
}

/** Those pieces themselves. */
export function literalWords(file: string, source: string, ids: ReadonlySet<string>): readonly string[] {
  if (homes.test(file)) return []
  const apart = new Set<unknown>()
  const read = new Set<unknown>()
  const found: string[] = []
  visit(parse(file, source), (node) => {
    if (node['type'] === 'TSLiteralType') return false
    const page = pageOf(node)
    for (const part of page?.parts ?? []) apart.add(part)
    found.push(...(page?.texts ?? []).filter((text) => twoWords.test(text)))
    for (const each of unreadIn(node)) visit(each, (part) => void apart.add(part))
    for (const each of readIn(node)) for (const value of valuesOf(each)) read.add(value)
    const text = wordsOf(node)
    const isRead = node['type'] === 'JSXText' || read.has(node)
    if (apart.has(node) || (!isRead && ids.has(text))) return undefined
    if (isRead ? oneWord.test(text) : isForPeople(text)) found.push(text)
    return undefined
  })
  return found
}

function isForPeople(text: string): boolean {
  if (forMachines.some((kind) => kind.test(text))) return false
  const attributes = [...text.matchAll(readAttribute)].map(([, value = '']) => value)
  return [text.replaceAll(tag, '\u0000'), ...attributes].some((part) => twoWords.test(part))
}

/** The parts of a piece of the program that people certainly read. */
function readIn(node: SyntaxNode): readonly unknown[] {
  const { type, callee, arguments: given, name, key, value } = node
  if (type === 'JSXAttribute' && isNode(name) && readNames.has(name['name'])) return [value]
  if (type === 'Property' && isNode(key) && readNames.has(key['name'])) return [value]
  if (type === 'JSXElement' || type === 'JSXFragment')
    return Array.isArray(node['children']) ? node['children'] : []
  const says = type === 'CallExpression' && isNode(callee) && /^(?:err|notify)$/u.test(String(callee['name']))
  return says && Array.isArray(given) ? [given[1]] : []
}

/** What an expression may come to, whichever way it is decided. */
function valuesOf(node: unknown): readonly unknown[] {
  if (!isNode(node)) return []
  switch (node['type']) {
    case 'JSXExpressionContainer':
      return valuesOf(node['expression'])
    case 'ConditionalExpression':
      return [...valuesOf(node['consequent']), ...valuesOf(node['alternate'])]
    case 'LogicalExpression':
      return [...valuesOf(node['left']), ...valuesOf(node['right'])]
    case 'TemplateLiteral':
      return Array.isArray(node['quasis']) ? node['quasis'] : []
    default:
      return [node]
  }
}

/** The parts of a piece of the program that nobody reads, whatever they say. */
function unreadIn(node: SyntaxNode): readonly unknown[] {
  const { type, callee, arguments: given, operator } = node
  const name = isNode(callee) ? callee['name'] : undefined
  if (type === 'NewExpression' && /(?:Error|^DamagedContent|^Set)$/u.test(String(name))) return [given]
  if (type === 'BinaryExpression' && /^[!=]==$/u.test(String(operator))) return [node['left'], node['right']]
  if (type === 'SwitchCase') return [node['test']]
  if (type === 'Property') return [node['key']]
  if (type === 'JSXAttribute' && isNode(node['name']) && unreadAttributes.has(node['name']['name']))
    return [node['value']]
  if (type !== 'CallExpression' || !isNode(callee) || !isNode(callee['property'])) return []
  const method = callee['property']['name']
  if (method === 'split') return [callee['object']]
  return searching.has(method) ? [given] : []
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
