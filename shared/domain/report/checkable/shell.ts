/** An element of the page around a report that can be checked. */
export type Element = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** Texts and elements in order. What a script or a frame holds is carried, and stands in `carried`. */
  readonly holds: readonly (Element | string)[]
}

export function element(
  tag: string,
  attributes: Element['attributes'] = {},
  ...holds: readonly (Element | string)[]
): Element {
  return { tag, attributes, holds: holds.filter((each) => each !== '') }
}

/** What never has an end tag. */
const EMPTY: ReadonlySet<string> = new Set(['meta', 'input'])

/**
 * The markup of an element, with no sign more than it takes: nothing in it can be changed that a browser would pass over. What may be
 * quoted from outside is escaped.
 */
export function printElement({ tag, attributes, holds }: Element): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAll(value)}"`)
  const inside = holds.map((each) => {
    if (typeof each !== 'string') return printElement(each)
    // These two hold text that is no markup (WHATWG HTML, 13.2.5.2 and 13.2.5.4), and ours has no end tag in it.
    return tag === 'style' || tag === 'script' ? each : escapeAll(each)
  })
  return `<${tag}${named.join('')}>${inside.join('')}${EMPTY.has(tag) ? '' : `</${tag}>`}`
}

/** Text as it stands in an attribute, such that no byte of it could be another one and mean the same. */
export function escapeAll(text: string): string {
  return text.replaceAll(/[&"'<>\r\n\t]/gu, (sign) => ESCAPES[sign] ?? '')
}

/** The text that was escaped so. */
export function unescapeAll(text: string): string {
  return text.replaceAll(/&(?:amp|quot|lt|gt|#39|#13|#10|#9);/gu, (sign) => SIGNS.get(sign) ?? '')
}

/** Line ends by their number, since a browser takes all kinds of them for one. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

const SIGNS = new Map(Object.entries(ESCAPES).map(([sign, escape]) => [escape, sign]))

/** The page without its carried files, in the form that a browser can rebuild: the same as `describe` in the page's script. */
export function describeShell(root: Element): string {
  return JSON.stringify(['CSS1Compat', 2, describeElement(root)])
}

function describeElement({ tag, attributes, holds }: Element): unknown {
  const isSeal = attributes['name'] === 'seal'
  const named = Object.keys(attributes)
    .toSorted()
    .map((name) => [name, name === 'srcdoc' || (isSeal && name === 'content') ? '' : attributes[name]])
  const inside =
    tag === 'script' ? [] : holds.map((each) => (typeof each === 'string' ? each : describeElement(each)))
  return [tag, named, inside]
}
