/** The fields that stand before a Markdown text, by key in lower case, and the text. */
export type FrontMatter = { readonly fields: ReadonlyMap<string, string>; readonly body: string }

const KEY = /^([A-Za-z_-]+):(?:[ \t]+(.*))?$/u

/**
 * The fields between two lines `---` at the very beginning, in that part of YAML which people write there: one value, quoted or not,
 * several in brackets or on lines with a dash (joined by commas), or a block below (`>` in one line, `|` line by line). What is
 * nested deeper is left alone.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const [whole = '', block = ''] = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(source) ?? []
  const lines = block.split('\n')
  const fields = new Map<string, string>()
  for (const [at, line] of lines.entries()) {
    const [, key, written = ''] = KEY.exec(line) ?? []
    if (key === undefined) continue
    const below = linesBelow(lines.slice(at + 1))
    const value = valueOf(written.trim(), below)
    if (value !== '') fields.set(key.toLowerCase(), value)
  }
  return { fields, body: source.slice(whole.length) }
}

/** The lines of a key: indented ones, and ones with a leading dash. */
function linesBelow(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() !== '' && !/^(?:\s|-\s)/u.test(line))
  return (end < 0 ? lines : lines.slice(0, end)).map((line) => line.trim())
}

function valueOf(written: string, below: readonly string[]): string {
  if (/^[>|][+-]?$/u.test(written)) return below.join(written.startsWith('>') ? ' ' : '\n').trim()
  if (written !== '') {
    const list = /^\[(.*)\]$/u.exec(written)?.[1]
    return list === undefined ? unquoted(written) : list.split(',').map(unquoted).filter(Boolean).join(', ')
  }
  const items = below.flatMap((line) => /^-\s+(?:name:\s*)?(.+)$/u.exec(line)?.[1] ?? [])
  return items.map(unquoted).join(', ')
}

function unquoted(value: string): string {
  const text = value.trim()
  const quoted = /^"(.*)"$|^'(.*)'$/u.exec(text)
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : text.replace(/\s+#.*$/u, '')
}
