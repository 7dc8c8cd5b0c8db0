import { addTo } from '../../../../shared/domain/add-to'
import { Parser } from 'htmlparser2'
import { escapeHtml } from '../../../../shared/domain/text/escape-html'
import { oneLine } from './one-line'
import { withImpliedEnds } from './implied-ends'
import type { Handlers } from './implied-ends'
import { isTiny, outOf } from './out-of-sight'
import { breakOf, control, openTag } from './write-tags'
import type { Attributes } from './write-tags'
import { asStyled } from './selectors'
import type { Styled } from './selectors'
import { besideOf } from './generated-content'
import type { Beside } from './generated-content'
import { createGrounds } from './grounds'
import { createSights } from '../marks/sight'
import { readStyleRules, styleOf } from './style-rules'
import type { WordStyle } from './style-rules'

/** A page as it was written, taken apart in one pass: what is left to read, and what it says about itself. */
export type CleanPage = {
  /** Well-formed HTML with words and structure only: no scripts, styles or pictures. What may be hidden, and controls, are marked. */
  readonly html: string
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[]
  /** `<meta>` by name, property or itemprop in lower case; the first of each name counts, with all contents of that name. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly title: string
  readonly canonical: string
  /** The base of the addresses on the page. Empty if it states none. */
  readonly base: string
  readonly language: string
  /** Comments before the text: browsers and savers put the address there. */
  readonly comments: readonly string[]
  /** Words that are struck out, passage by passage: they are not in the text. */
  readonly struck: readonly string[]
  /** How many frames show something that is not in the file. */
  readonly frames: number
  /** How many pictures an article on the page shows. */
  readonly pictures: number
  /** Passages in the colour of their ground. */
  readonly unseen: { readonly hidden: number; readonly covered: number }
}

/** The contents of a frame by its address, where the file holds them. */
export type FrameOf = (address: string) => string | null

/** Their contents are never words of the text. */
const DROPPED = new Set(
  'title,script,style,template,frame,frameset,object,embed,applet,svg,canvas,audio,video,meter,progress,map,nav,dialog,menu,datalist,rp'.split(
    ',',
  ),
)
/** What they hold is kept as if they were not there: the page has one body, and others say nothing of words, or would mislead who looks for the readable part. */
const UNWRAPPED = new Set('html,head,body,font,label,picture,optgroup,form,fieldset'.split(','))
/** Elements of old pages that are laid out as others are. */
const LIKE: ReadonlyMap<string, string> = new Map([
  ['center', 'div'],
  ['xmp', 'pre'],
  ['listing', 'pre'],
])
/** They have no contents, and no words. */
const VOID = new Set('area,base,br,col,hr,img,input,link,meta,param,source,track,wbr'.split(','))
const LANDMARKS = new Set(
  'navigation,search,banner,contentinfo,dialog,alertdialog,menu,menubar,toolbar'.split(','),
)
const STRUCK = new Set(['s', 'strike', 'del'])

/** A page that is XML, in which `<a id="p1"/>` has no contents. */
const XML = /^\s*<\?xml\b|<html\b[^>]*\sxmlns\s*=/iu
/** So much of a page says whether it is one. */
const START = 2000

/** A name that can be written back as it was read. */
const TAG = /^[a-z][a-z0-9-]*$/u

/** No page that a person wrote nests deeper; what does is flattened, since finding the readable part costs depth times length. */
const DEEPEST = 100
/** Frames within frames are read so deep. */
const DEEPEST_FRAME = 3
/** Fields whose values a page shows. */
const SHOWN_FIELDS = /^(?:|text|number|date|time|datetime-local|month|week|email|tel|url)$/u

/** Takes a page apart. Linear in its length whatever is in it; nothing of it is run or loaded. */
export function cleanPage(
  source: string,
  frameOf: FrameOf = () => null,
  { depth = 0, sheets = [] }: { readonly depth?: number; readonly sheets?: readonly string[] } = {},
): CleanPage {
  const rules = readStyleRules(source, sheets)
  const grounds = createGrounds(source, sheets)
  const sights = createSights()
  /** What is open around here, and whether its contents stand apart from one another. */
  const around: Styled[] = []
  const parting: boolean[] = []
  /** How white space is read by the style, in each of them. */
  const spaces: WordStyle['space'][] = []
  /** How many elements came so far in each of them. */
  const places: number[] = [0]
  const html: string[] = []
  const jsonLd: string[] = []
  const meta = new Map<string, string[]>()
  const comments: string[] = []
  const struck: string[] = []
  let title = ''
  let canonical = ''
  let base = ''
  let language = ''
  let frames = 0
  let pictures = 0
  /** How many dropped elements are open around here, and how many that are struck out. */
  let dropped = 0
  let struckOpen = 0
  let kept = 0
  let capture: 'title' | 'json-ld' | null = null
  /** How many articles are open around here: a footer in one may belong to it, any other is the page's. */
  let articles = 0
  /** How many drawings are open around here, and whether the last one has words in it. */
  let inDrawing = 0
  let hasDrawnWords = false
  /** The selected option of the select box that is being read. */
  let choice: { text: string; isSelected: boolean; isOpen: boolean } | null = null
  const marks: (
    | { readonly kind: 'kept'; readonly close: string }
    | { readonly kind: 'flat' | 'dropped' | 'struck' | 'select' | 'option' }
  )[] = []

  const openKept = (
    name: string,
    attributes: Attributes,
    style: WordStyle,
    out: string | null,
    { before, after }: Beside = { before: '', after: '' },
  ): void => {
    const written = [openTag(name, attributes, style, out)]
    const close = [`${escapeHtml(after)}</${name}>`]
    if (style.raised && name !== 'sup' && name !== 'sub') {
      written.push(`<${style.raised}>`)
      close.unshift(`</${style.raised}>`)
    }
    html.push(written.join(''), escapeHtml(before))
    marks.push({ kind: 'kept', close: close.join('') })
    kept += 1
  }
  const openVoid = (name: string, attributes: Attributes): void => {
    if (dropped > 0) return
    if (name === 'br' || name === 'hr') html.push(`<${name}>`)
    if (name === 'wbr') return
    if (isFormula(name, attributes)) html.push(FORMULA)
    else if (name === 'img' && articles > 0 && !isTiny(attributes)) pictures += 1
    if (name === 'input') {
      const type = (attributes['type'] ?? '').trim().toLowerCase()
      if (type === 'checkbox' || type === 'radio')
        html.push(control('check', 'checked' in attributes ? '[x]' : '[ ]'))
      else if (SHOWN_FIELDS.test(type)) html.push(control('field', attributes['value'] ?? ''))
    }
  }

  const handlers: Handlers = {
    onopentag(name, attributes) {
      if (name === 'html') language ||= attributes['lang'] ?? attributes['xml:lang'] ?? ''
      if (name === 'title' && dropped === 0 && title === '') capture = 'title'
      if (name === 'script' && /^application\/ld\+json/iu.test(attributes['type'] ?? '')) {
        capture = 'json-ld'
        jsonLd.push('')
      }
      if (name === 'meta') takeMeta(meta, attributes)
      if (name === 'link' && attributes['rel'] === 'canonical') canonical ||= attributes['href'] ?? ''
      if (name === 'base') base ||= attributes['href'] ?? ''
      if (dropped === 0 && name === 'script' && isFormula(name, attributes)) html.push(FORMULA)
      const place = (places.pop() ?? 0) + 1
      places.push(place)
      if (VOID.has(name)) return openVoid(name, attributes)
      places.push(0)
      if (name === 'article' || name === 'main') articles += 1
      const isShadow = name === 'template' && ('shadowrootmode' in attributes || 'shadowroot' in attributes)
      // A dialog that is open within an article says something of it; others ask for cookies or subscriptions.
      const isShownDialog = name === 'dialog' && 'open' in attributes && articles > 0
      if (name === 'text' && inDrawing > 0) hasDrawnWords = true
      if (name === 'svg') inDrawing += 1
      const styled = asStyled(name, attributes, place)
      const beside = dropped > 0 ? undefined : besideOf(styled, rules, around)
      const style = apartIn(
        parting.at(-1) === true,
        styleOf(styled, attributes['style'] ?? '', rules, around),
      )
      grounds.open(attributes, style.paint)
      around.push(styled)
      parting.push(style.partsContents === true)
      spaces.push(style.space ?? spaces.at(-1))
      if (
        (DROPPED.has(name) && !isShadow && !isShownDialog) ||
        LANDMARKS.has(attributes['role'] ?? '') ||
        (name === 'footer' && articles === 0)
      ) {
        marks.push({ kind: 'dropped' })
        dropped += 1
      } else if (dropped > 0) {
        marks.push({ kind: 'flat' })
      } else if (name === 'iframe') {
        const inside = attributes['srcdoc'] ?? frameOf(attributes['src'] ?? '')
        if (inside !== null && depth < DEEPEST_FRAME) {
          const frame = cleanPage(inside, frameOf, { depth: depth + 1, sheets })
          html.push(`<div>${frame.html.slice(BODY.length, -BODY_END.length)}</div>`)
          struck.push(...frame.struck)
          frames += frame.frames
        } else if (
          !isTiny(attributes) &&
          !style.hidden &&
          /^(?:https?:|\/|cid:|\.)/iu.test(attributes['src'] ?? '')
        )
          frames += 1
        marks.push({ kind: 'dropped' })
        dropped += 1
      } else if (STRUCK.has(name) || style.struck || attributes['role'] === 'deletion') {
        if (struckOpen === 0) struck.push('')
        marks.push({ kind: 'struck' })
        struckOpen += 1
        dropped += 1
      } else if (name === 'select') {
        choice = { text: '', isSelected: false, isOpen: false }
        marks.push({ kind: 'select' })
      } else if (name === 'option') {
        const isSelected = 'selected' in attributes
        if (choice) {
          const takes = isSelected || (!choice.isSelected && choice.text === '')
          choice = takes ? { text: '', isSelected, isOpen: true } : { ...choice, isOpen: false }
        }
        marks.push({ kind: 'option' })
      } else if (name === 'rt') {
        // What is set above a word is told apart from it.
        html.push('<rt>(')
        marks.push({ kind: 'kept', close: ')</rt>' })
        kept += 1
      } else if (isShadow) openKept('x-shadow', {}, {}, null)
      else if (name === 'button') openKept('x-control', { 'data-kind': 'button' }, {}, null)
      else if (name === 'textarea') openKept('x-control', { 'data-kind': 'field' }, { space: 'lines' }, null)
      else if (UNWRAPPED.has(name) || !TAG.test(name) || kept >= DEEPEST) {
        html.push(breakOf(name))
        if (style.raised && kept < DEEPEST) openKept(style.raised, {}, {}, null)
        else marks.push({ kind: 'flat' })
      } else {
        openKept(LIKE.get(name) ?? name, attributes, style, outOf(name, attributes, style), beside)
      }
    },
    ontext(text) {
      if (capture === 'title') title += text
      else if (capture === 'json-ld') jsonLd.push((jsonLd.pop() ?? '') + text)
      else if (struckOpen > 0) struck.push((struck.pop() ?? '') + text)
      else if (choice) {
        if (choice.isOpen) choice = { ...choice, text: choice.text + text }
      } else if (dropped === 0)
        html.push(inSpace(escapeHtml(sights.show(text, grounds.now())), spaces.at(-1)))
    },
    onclosetag(name) {
      if (name === 'title' || name === 'script') capture = null
      if (name === 'article' || name === 'main') articles -= 1
      if (name === 'svg') {
        inDrawing -= 1
        if (hasDrawnWords && articles > 0) pictures += 1
        hasDrawnWords = false
      }
      grounds.close()
      around.pop()
      parting.pop()
      spaces.pop()
      places.pop()
      const mark = marks.pop()
      switch (mark?.kind) {
        case 'struck':
          struckOpen -= 1
          dropped -= 1
          break
        case 'dropped':
          dropped -= 1
          break
        case 'select':
          if (choice) html.push(control('field', oneLine(choice.text)))
          choice = null
          break
        case 'option':
          if (choice) choice = { ...choice, isOpen: false }
          break
        case 'kept':
          html.push(mark.close)
          kept -= 1
          break
        case 'flat':
          if (dropped === 0) html.push(breakOf(name))
          break
        case undefined:
          break
      }
    },
    oncomment(text) {
      if (comments.length < 20) comments.push(text.slice(0, 2000))
    },
  }
  const parser = new Parser(
    withImpliedEnds(handlers, (name) => VOID.has(name)),
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: XML.test(source.slice(0, START)) },
  )
  parser.write(source)
  parser.end()
  return {
    html: `${BODY}${html.join('')}${BODY_END}`,
    jsonLd,
    meta,
    title: oneLine(title),
    canonical,
    base,
    language,
    comments,
    struck: struck.map(oneLine).filter((words) => words !== ''),
    frames,
    pictures,
    unseen: sights.counts,
  }
}

const BODY = '<html><body>'
const BODY_END = '</body></html>'

/** What stands in a row of boxes stands apart from its neighbours. */
const apartIn = (isParted: boolean, style: WordStyle): WordStyle =>
  isParted && style.apart === undefined ? { ...style, apart: 'beside' } : style

/** Words whose white space counts say so themselves: what looks for the readable part puts blocks in place of others. */
const inSpace = (words: string, space: WordStyle['space']): string =>
  space === undefined || space === 'collapsed' || !/[\n\t]| {2}/u.test(words)
    ? words
    : `${openTag('span', {}, { space }, null)}${words}</span>`

function takeMeta(meta: Map<string, string[]>, attributes: Attributes): void {
  const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '')
    .trim()
    .toLowerCase()
  const content = oneLine(attributes['content'] ?? '')
  if (name && content) addTo(meta, name, content)
}

/** What stands for a formula that a script of the page draws, or that is a picture. */
const FORMULA = '<x-formula></x-formula>'

const isFormula = (name: string, attributes: Attributes): boolean =>
  name === 'script'
    ? /^math\//iu.test(attributes['type'] ?? '')
    : name === 'img' &&
      (/(?:^|\s)(?:mwe-math-\S*|tex|latex)(?:\s|$)/u.test(attributes['class'] ?? '') ||
        /[/.]latex\.(?:php|codecogs)/u.test(attributes['src'] ?? ''))
