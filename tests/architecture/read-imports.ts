import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One import of a file: the package's name, or the module's path from the root of the tree without extension. */
export type Import = {
  readonly target: string
  readonly isType: boolean
  /** Loaded when it is first asked for, or by a worker of its own: `import()`, `?modulePath`. */
  readonly isLate: boolean
}

/** Every import of a source text: static, `export … from`, `import()`, and `import()` inside a type. */
export function readImports(file: string, source: string): readonly Import[] {
  const imports: Import[] = []
  visit(parse(file, source), (node) => {
    const specifier = node['source']
    if (!isNode(specifier) || typeof specifier['value'] !== 'string') return
    const isType =
      node['importKind'] === 'type' || node['exportKind'] === 'type' || node['type'] === 'TSImportType'
    imports.push({
      target: targetOf(file, specifier['value']),
      isType,
      isLate: node['type'] === 'ImportExpression' || specifier['value'].includes('?'),
    })
  })
  return imports
}

/** The syntax tree of a source text. */
export function parse(file: string, source: string): unknown {
  const { program, errors } = parseSync(file, source)
  const [error] = errors
  if (error) throw new SyntaxError(`${file}: ${error.message}`)
  return program
}

function targetOf(file: string, specifier: string): string {
  const [path = specifier] = specifier.split('?')
  const target = path.startsWith('.') ? posix.join(posix.dirname(file), path) : path
  return withoutExtension(target)
}

/** The path of a module as imports name it. */
export function withoutExtension(path: string): string {
  return path.replace(/\.tsx?$/u, '')
}

/** A node of a syntax tree; its kind is in `type`. */
export type SyntaxNode = Readonly<Record<string, unknown>>

/** Calls back for every node of a syntax tree, parents first; what is below a node is left out where the answer is false. */
export function visit(value: unknown, onNode: (node: SyntaxNode) => void | false): void {
  if (Array.isArray(value)) for (const each of value) visit(each, onNode)
  else if (isNode(value) && onNode(value) !== false) {
    for (const each of Object.values(value)) visit(each, onNode)
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
