import type { Row } from './import-table'
import { withoutExtension } from './read-imports'
import type { Import } from './read-imports'

/** What is wrong with the imports of one file by a table, each fault as one sentence that says what is allowed. */
export function checkImports(
  table: readonly Row[],
  file: string,
  imports: readonly Import[],
): readonly string[] {
  const module = withoutExtension(file)
  for (const row of table)
    for (const pattern of row.from) {
      const found = matchPattern(pattern, module)
      if (found) return imports.flatMap((each) => faultOf(row, file, each, found[1] ?? ''))
    }
  return [`${file} is covered by no row of the import table. Put it where a row speaks of it, or add a row.`]
}

function faultOf(row: Row, file: string, { target, isType }: Import, first: string): readonly string[] {
  const isIn = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => matchPattern(pattern.replace('$1', first), target) !== null)
  if (isIn(row.values)) return []
  if (isIn(row.types))
    return isType ? [] : [`${file} imports ${target} as a value, not as a type: ${row.says}`]
  return [`${file} imports ${target}: ${row.says}`]
}

/** Matches a module or a package against a pattern of the table; the groups are what each `*` stood for. */
function matchPattern(pattern: string, name: string): RegExpExecArray | null {
  const source = pattern.replaceAll(/[.\\+?^$()[\]{}|]/gu, String.raw`\$&`).replaceAll('*', '([^/]+)')
  return new RegExp(source.endsWith('/') ? `^${source}.+$` : `^${source}$`, 'u').exec(name)
}
