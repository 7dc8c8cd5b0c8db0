import { isNode, parse, visit } from './read-imports'
import type { SyntaxNode } from './read-imports'

const MAKER = 'shared/domain/text/pattern.ts'

/**
 * Where a file makes a pattern out of a string other than by `pattern`, or puts words in the place of a match that may hold `$&` and
 * the like; each fault as one sentence.
 */
export function checkPatterns(file: string, source: string): readonly string[] {
  if (file === MAKER) return []
  const faults: string[] = []
  visit(parse(file, source), (node) => {
    if (isType(node)) return false
    if (node['type'] === 'BinaryExpression' && node['operator'] === 'instanceof') {
      visit(node['left'], (left) => void faults.push(...faultsOf(file, left)))
      return false
    }
    faults.push(...faultsOf(file, node))
  })
  return faults
}

function faultsOf(file: string, node: SyntaxNode): readonly string[] {
  if (node['type'] === 'Identifier' && node['name'] === 'RegExp')
    return [`${file} makes a pattern by RegExp: use pattern of ${MAKER}, which escapes what is set into it.`]
  if (node['type'] !== 'CallExpression') return []
  const [first, second] = argumentsOf(node)
  const method = methodOf(node)
  if (['match', 'matchAll', 'search'].includes(method) && first !== undefined && isString(first))
    return [`${file} gives ${method} a string, which becomes a pattern: give it a pattern.`]
  if (['replace', 'replaceAll'].includes(method) && second !== undefined && !isFixed(second))
    return [`${file} puts words in the place of a match that may hold “$&”: give ${method} a function.`]
  return []
}

const isType = ({ type }: SyntaxNode): boolean =>
  typeof type === 'string' && /^TS(?!AsExpression|Satisfies|NonNull)/u.test(type)

function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const list: unknown = call['arguments']
  return Array.isArray(list) ? list.filter(isNode) : []
}

function methodOf({ callee }: SyntaxNode): string {
  if (!isNode(callee) || callee['type'] !== 'MemberExpression') return ''
  const name = isNode(callee['property']) ? callee['property']['name'] : ''
  return typeof name === 'string' ? name : ''
}

/** A string as it stands in the source, with or without something set into it. */
function isString(node: SyntaxNode): boolean {
  return node['type'] === 'TemplateLiteral' || typeof node['value'] === 'string'
}

/** A function, or words that stand in the source. */
function isFixed(node: SyntaxNode): boolean {
  if (node['type'] === 'ArrowFunctionExpression' || node['type'] === 'FunctionExpression') return true
  if (node['type'] === 'ConditionalExpression')
    return [node['consequent'], node['alternate']].every((each) => isNode(each) && isFixed(each))
  if (node['type'] === 'TaggedTemplateExpression') return isNode(node['quasi']) && isFixed(node['quasi'])
  if (node['type'] !== 'TemplateLiteral') return typeof node['value'] === 'string'
  return Array.isArray(node['expressions']) && node['expressions'].length === 0
}
