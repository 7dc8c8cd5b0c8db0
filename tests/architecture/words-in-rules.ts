import { declaredIds } from './declared-ids'
import { isNode, parse, visit } from './read-imports'

/** The rooms whose rules hold no word of any language. */
const rooms = /^shared\/domain\/(?:quantities|dates|mentions|linking|judging|sums)\//u

/** What ids are: those that types and schemas declare, lists `as const`, and the rows of what is known of languages, with what their verbs count. */
export function idsIn(sources: Iterable<readonly [file: string, source: string]>): ReadonlySet<string> {
  const shared = [...sources].filter(([file]) => file.startsWith('shared/'))
  const ids = new Set(declaredIds(shared))
  const add = (value: unknown): void => {
    if (typeof value === 'string') ids.add(value)
  }
  for (const [file, source] of shared) {
    const isData = file.startsWith('shared/languages/')
    visit(parse(file, source), (node) => {
      const { type } = node
      if (type === 'TSAsExpression' && isNode(node['expression']))
        visit(node['expression'], ({ type: kind, value }) => {
          if (kind === 'Literal') add(value)
        })
      if (isData && type === 'Property' && isNode(node['key'])) {
        const name = node['key']['value'] ?? node['key']['name']
        add(name)
        if (name === 'counted' && isNode(node['value'])) add(node['value']['value'])
      }
      return undefined
    })
  }
  return ids
}

const texts: ReadonlySet<unknown> = new Set(['lower', 'tag'])

/** Whether an expression reads the small letters of a word of a text, `words[at]?.lower ?? ''`, or the tag of a language. */
function readsWord(node: unknown): boolean {
  if (!isNode(node)) return false
  if (node.type === 'MemberExpression') return isNode(node['property']) && texts.has(node['property']['name'])
  if (node.type === 'Identifier') return texts.has(node['name'])
  return readsWord(node['expression']) || readsWord(node['left'])
}

/** What stands for itself in a pattern and not for a class of characters, a property or a range. */
const classes = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\[a-zA-Z]|[\p{L}]-[\p{L}]|\(\?<?[=!:]/gu

/** The strings and patterns of a rule with letters that are no ids. */
export function wordsInRule(file: string, source: string, ids: ReadonlySet<string>): readonly string[] {
  if (!rooms.test(file)) return []
  const found: string[] = []
  visit(parse(file, source), (node) => {
    const { type, value } = node
    if (type === 'TSLiteralType' || type === 'ImportDeclaration' || type === 'ExportNamedDeclaration')
      return type === 'ExportNamedDeclaration' && node['source'] === null ? undefined : false
    if (type === 'BinaryExpression') {
      // The name of a field: `'what' in reason`.
      if (node['operator'] === 'in' && isNode(node['left']) && node['left'].type === 'Literal') return false
      // A word of a text is no id, whatever rows there are of that name.
      const compared = [node['left'], node['right']]
      if (compared.some(readsWord))
        for (const side of compared)
          if (isNode(side) && side.type === 'Literal' && /\p{L}/u.test(String(side['value'])))
            found.push(String(side['value']))
    }
    const text =
      type === 'Literal' && isNode(node['regex'])
        ? String(node['regex']['pattern']).replaceAll(classes, '')
        : type === 'Literal' && typeof value === 'string'
          ? ids.has(value)
            ? ''
            : value
          : type === 'TemplateElement' && isNode(value)
            ? String(value['raw']).replaceAll(classes, '')
            : ''
    if (/\p{L}/u.test(text)) found.push(text)
    return undefined
  })
  return found
}
