/** What a page's JSON-LD says of its article, in its own words; what it does not say is not there. */
export type ArticleFacts = {
  readonly [
    K in
      | 'headline'
      | 'name'
      | 'author'
      | 'publisher'
      | 'datePublished'
      | 'dateModified'
      | 'url'
      | 'inLanguage'
  ]: string | undefined
}

/** The types of schema.org that are a text of somebody: Article and all that end in it, posts and reports. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|CreativeWork)$/u

/** Reads the blocks of JSON-LD on a page: the first that speaks of an article counts. A block that is no JSON is passed over. */
export function readJsonLd(blocks: readonly string[]): ArticleFacts {
  const nodes = blocks.flatMap(parse).flatMap(graphOf)
  const article = nodes.find((node) => namesOf(node['@type']).some((type) => ARTICLE.test(type))) ?? {}
  return {
    headline: textOf(article['headline']),
    name: textOf(article['name']),
    author: listOf(article['author'], nodes),
    publisher: listOf(article['publisher'], nodes),
    datePublished: textOf(article['datePublished']),
    dateModified: textOf(article['dateModified']),
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage']),
    inLanguage: textOf(article['inLanguage']),
  }
}

type Node = Readonly<Record<string, unknown>>

function parse(block: string): readonly unknown[] {
  try {
    // Content systems wrap the block in a comment or a CDATA section.
    return [JSON.parse(block.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/gu, ''))]
  } catch {
    return []
  }
}

/** The nodes of a block: itself, the items of a list, and the nodes of its graph. Deeper ones describe other things. */
function graphOf(block: unknown): readonly Node[] {
  const nodes = (Array.isArray(block) ? block : [block]).filter(isNode)
  return nodes.flatMap((node) => [
    node,
    ...(Array.isArray(node['@graph']) ? node['@graph'].filter(isNode) : []),
  ])
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function namesOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}

/** A text, or what a thing is named. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return isNode(value) && typeof value['name'] === 'string' ? value['name'].trim() || undefined : undefined
}

/** The names of one thing or of several; a thing that is only referred to is looked up by its id. */
function listOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((each) => {
    const id = idOf(each)
    return (
      textOf(each) ??
      textOf(nodes.find((node) => id !== undefined && node['@id'] === id && node['name'])) ??
      []
    )
  })
  return names.filter((name) => !/^https?:/iu.test(name)).join(', ') || undefined
}

function idOf(value: unknown): string | undefined {
  return isNode(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined
}
