import { addTo } from '../../../../shared/domain/add-to'
import { Parser } from 'htmlparser2'

/** A page as it was written, taken apart in one pass: what is left to read, and what it says about itself. */
export type CleanPage = {
  /** Well-formed HTML with words and structure only: no scripts, styles, pictures, forms, frames or hidden parts. */
  readonly html: string
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[]
  /** `<meta>` by name, property or itemprop in lower case; the first of each name counts, with all contents of that name. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly title: string
  readonly canonical: string
  readonly language: string
  /** Comments before the text: browsers and savers put the address there. */
  readonly comments: readonly string[]
}

/** Their contents are never words of the text. */
const DROPPED = new Set(
  'title script style noscript template iframe frame frameset object embed applet svg math canvas audio video picture map nav dialog menu select textarea button option datalist'.split(
    ' ',
  ),
)
/** What they hold is kept as if they were not there: the page has one body, and many pages are one large form. */
const UNWRAPPED = new Set('html head body form fieldset label font center'.split(' '))
/** They have no contents, and no words. */
const VOID = new Set('area base br col hr img input link meta param source track wbr'.split(' '))
/** Kept for what finds the readable part and for what it says of words. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'itemtype', 'rel', 'datetime', 'property']
const LANDMARKS = new Set([
  'navigation',
  'search',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
])

/** A name that can be written back as it was read. */
const TAG = /^[a-z][a-z0-9-]*$/u

/** No page that a person wrote nests deeper; what does is flattened, since finding the readable part costs depth times length. */
const DEEPEST = 100

/** Takes a page apart. Linear in its length whatever is in it; nothing of it is run or loaded. */
export function cleanPage(source: string): CleanPage {
  const html: string[] = []
  const jsonLd: string[] = []
  const meta = new Map<string, string[]>()
  const comments: string[] = []
  let title = ''
  let canonical = ''
  let language = ''
  /** How many dropped elements are open around here. */
  let dropped = 0
  let kept = 0
  let capture: 'title' | 'json-ld' | null = null
  /** How many articles are open around here: a footer in one may belong to it, any other is the page's. */
  let articles = 0
  const marks: ('kept' | 'flat' | 'dropped')[] = []

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') language ||= attributes['lang'] ?? attributes['xml:lang'] ?? ''
        if (name === 'title' && dropped === 0 && title === '') capture = 'title'
        if (name === 'script' && /^application\/ld\+json/iu.test(attributes['type'] ?? '')) {
          capture = 'json-ld'
          jsonLd.push('')
        }
        if (name === 'meta') takeMeta(meta, attributes)
        if (name === 'link' && attributes['rel'] === 'canonical') canonical ||= attributes['href'] ?? ''
        if (VOID.has(name)) {
          if (dropped === 0 && (name === 'br' || name === 'hr')) html.push(`<${name}>`)
          return
        }
        if (name === 'article' || name === 'main') articles += 1
        const isDropped = DROPPED.has(name) || isHidden(attributes) || (name === 'footer' && articles === 0)
        const isFlat = UNWRAPPED.has(name) || !TAG.test(name) || kept >= DEEPEST
        const mark = isDropped ? 'dropped' : isFlat ? 'flat' : 'kept'
        marks.push(mark)
        if (mark === 'dropped') dropped += 1
        if (dropped > 0) return
        if (mark === 'flat') html.push(' ')
        else {
          html.push(openTag(name, attributes))
          kept += 1
        }
      },
      ontext(text) {
        if (capture === 'title') title += text
        else if (capture === 'json-ld') jsonLd.push((jsonLd.pop() ?? '') + text)
        else if (dropped === 0) html.push(escapeText(text))
      },
      onclosetag(name) {
        if (VOID.has(name)) return
        if (name === 'title' || name === 'script') capture = null
        if (name === 'article' || name === 'main') articles -= 1
        const mark = marks.pop()
        if (mark === 'dropped') dropped -= 1
        else if (dropped > 0) return
        else if (mark === 'flat') html.push(' ')
        else {
          html.push(`</${name}>`)
          kept -= 1
        }
      },
      oncomment(text) {
        if (comments.length < 20) comments.push(text.slice(0, 2000))
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(source)
  parser.end()
  return {
    html: `<html><body>${html.join('')}</body></html>`,
    jsonLd,
    meta,
    title: oneLine(title),
    canonical,
    language,
    comments,
  }
}

type Attributes = Readonly<Record<string, string>>

function takeMeta(meta: Map<string, string[]>, attributes: Attributes): void {
  const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '')
    .trim()
    .toLowerCase()
  const content = oneLine(attributes['content'] ?? '')
  if (name && content) addTo(meta, name, content)
}

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    LANDMARKS.has(attributes['role'] ?? '') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes['style'] ?? '')
  )
}

function openTag(name: string, attributes: Attributes): string {
  const kept = KEPT_ATTRIBUTES.flatMap((key) => {
    const value = attributes[key]
    return value === undefined ? [] : [` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`]
  })
  return `<${name}${kept.join('')}>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Words of an attribute or a title on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
