import type { CarriedFile, CheckableList } from '../../../schema/reports/checkable-list'
import { words } from '../../../words/words'
import { withinPage } from '../html/within-page'
import { element, type Element, printElement } from './shell'

export type CheckableParts = {
  readonly title: string
  readonly language: string
  readonly direction: string
  /** Our own style sheet, in one line: a browser takes all kinds of line ends for one. */
  readonly style: string
  /** What is not carried, a line each. */
  readonly leftOut: readonly string[]
  readonly files: readonly Pick<CarriedFile, 'id'>[]
  /** SHA-256 in Base64: of our own style sheet, of those of the report, and of the script. */
  readonly hashes: { readonly styles: readonly string[]; readonly script: string }
}

const said = words.checkable

/** The page around a report that can be checked, with nothing in it yet. */
export function shellOf({
  title,
  language,
  direction,
  style,
  leftOut,
  files,
  hashes,
}: CheckableParts): Element {
  const sources = hashes.styles.map((hash) => `'sha256-${hash}'`).join(' ')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashes.script}'`,
    `style-src ${sources}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return element(
    'html',
    { lang: language, dir: direction },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('meta', { name: 'seal', content: '' }),
      element('title', {}, said.pageTitle(title)),
      element('style', {}, style),
      element('style'),
    ),
    element('body', {}, endOfTitle, panelOf(title, leftOut), ...carriersOf(files)),
  )
}

/**
 * Where the end of the title or of the style is changed, all that follows would be taken for a part of it, and nothing be shown: it ends
 * here, or in the empty style, and the page says that nothing was checked.
 */
const endOfTitle = element('svg', { 'aria-hidden': 'true' }, element('title'))

function panelOf(title: string, leftOut: readonly string[]): Element {
  return element(
    'main',
    {},
    element('h1', {}, said.pageTitle(title)),
    element('p', { id: 'outcome', role: 'status' }, said.notYet),
    element('h2', {}, said.found),
    element('ol', { id: 'lines' }),
    ...(leftOut.length === 0 ? [] : [element('h2', {}, said.leftOut), listOf(leftOut)]),
    element('h2', {}, said.whole.title),
    element('label', { for: 'file' }, said.whole.choose),
    element('input', { id: 'file', type: 'file' }),
    element('code', { id: 'whole', role: 'status' }),
    element('h2', {}, said.proves.title),
    listOf(said.proves.lines),
    element('h2', {}, said.doesNotProve.title),
    listOf(said.doesNotProve.lines),
  )
}

function listOf(lines: readonly string[]): Element {
  return element('ul', {}, ...lines.map((line) => element('li', { dir: 'auto' }, line)))
}

/** What holds the report, the files, the list and the script, in this order. */
function carriersOf(files: readonly Pick<CarriedFile, 'id'>[]): readonly Element[] {
  return [
    element('iframe', {
      id: 'report',
      title: said.report,
      // Our script makes its links open beside it; nothing in it runs.
      sandbox: ['allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'].join(' '),
      srcdoc: '',
    }),
    ...files.map(({ id }) => element('script', { type: 'text/plain', id })),
    element('script', { type: 'application/json', id: 'list' }),
    element('script'),
  ]
}

const FILL = '\u0000'

/**
 * The page in pieces between which stand, in this order, the seal, the report, each file, the list and the script; joined, they are the
 * page without all that it carries.
 */
export function piecesOfShell(shell: Element): readonly string[] {
  const whole = `<!doctype html>${printElement(markPlaces(shell))}`
  return whole.split(FILL)
}

function markPlaces({ tag, attributes, holds }: Element): Element {
  const isSeal = attributes['name'] === 'seal'
  return {
    tag,
    attributes: {
      ...attributes,
      ...(isSeal && { content: FILL }),
      ...(tag === 'iframe' && { srcdoc: FILL }),
    },
    holds:
      tag === 'script' ? [FILL] : holds.map((each) => (typeof each === 'string' ? each : markPlaces(each))),
  }
}

/** The list as it stands in the file. */
export const printList = (list: CheckableList): string => withinPage(JSON.stringify(list))
