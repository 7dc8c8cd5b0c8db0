import { isNode, parse, visit } from './read-imports'

/** What ids are: the members of union types, and the values that a schema takes. */
export function declaredIds(sources: Iterable<readonly [file: string, source: string]>): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const [file, source] of sources)
    visit(parse(file, source), ({ type, callee, literal, arguments: given }) => {
      if (type === 'TSLiteralType' && isNode(literal) && typeof literal['value'] === 'string')
        ids.add(literal['value'])
      if (type !== 'CallExpression' || !isNode(callee) || !isNode(callee['property'])) return
      if (['enum', 'literal'].includes(String(callee['property']['name'])))
        visit(given, ({ type: kind, value }) => {
          if (kind === 'Literal' && typeof value === 'string') ids.add(value)
        })
    })
  return ids
}
