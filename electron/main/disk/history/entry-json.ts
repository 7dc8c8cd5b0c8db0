import type { Turns } from '../files/turns'

/** How many characters of changes are parsed before others have a turn. */
const AT_ONCE = 128 * 1024

const MEMBER = '"changes":['

/**
 * Reads the JSON of an entry in turns: one operation may have changed thousands of documents. Gives what `JSON.parse` gives; null where
 * it is not the JSON of an entry.
 */
export async function parseEntry(
  json: string,
  turns: Turns,
): Promise<{ readonly changes: readonly unknown[] } | null> {
  // Within a string its quotes would be escaped, and no member before it holds an object.
  const member = json.indexOf(MEMBER)
  if (member === -1) return null
  const from = member + MEMBER.length
  const changes: unknown[] = []
  let start = from
  let depth = 0
  for (let at = from; at < json.length; at += 1) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = endOfString(json, at)
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1
      const isEnd = depth < 0
      if (!isEnd && (depth > 0 || at - start < AT_ONCE)) continue
      // What follows a slice is a comma, or the end of the array.
      changes.push(...parseList(json.slice(start, isEnd ? at : at + 1)))
      if (isEnd) return { ...parseObject(`${json.slice(0, from)}${json.slice(at)}`), changes }
      start = at + 2
      if (turns.areOver()) await turns.next()
    }
  }
  return null
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d]

/** The end of the string that begins here: its first unescaped quote. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let slashes = 0
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return end
  }
  return json.length
}

function parseList(elements: string): readonly unknown[] {
  const list: unknown = JSON.parse(`[${elements}]`)
  return Array.isArray(list) ? list : []
}

function parseObject(json: string): object | null {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' ? value : null
}
