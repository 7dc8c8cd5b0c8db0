import { writeRaised } from '../marks/raised'
import type { DomNode } from './dom-node'
import { oneLine } from './one-line'

/** No formula that a person wrote nests deeper. */
const DEEPEST = 50

/** Not seen, or the same once more in another notation. */
const UNSEEN = new Set(['annotation', 'annotation-xml', 'mphantom', 'maction-alt'])

/**
 * A formula in MathML as a line of text: powers and indices in the digits that Unicode has for them, fractions with a stroke, what
 * belongs together in brackets (`x = (−b ± √(b² − 4 a c))/(2 a)`).
 */
export function mathText(math: DomNode): string {
  return write(math, 0)
}

function write(node: DomNode, depth: number): string {
  const name = node.nodeName.toLowerCase().replace(/^.*:/u, '')
  if (depth > DEEPEST || UNSEEN.has(name)) return ''
  if (/^(?:mi|mn|mo|mtext|ms)$/u.test(name)) return oneLine(node.textContent ?? '')
  const parts = [...node.childNodes]
    .filter(({ nodeType }) => nodeType === 1)
    .map((child) => write(child, depth + 1))
  const [first = '', second = '', third = ''] = parts
  switch (name) {
    case 'mfrac':
      return `${inBrackets(first)}/${inBrackets(second)}`
    case 'msqrt':
      return `√${inBrackets(joinParts(parts))}`
    case 'mroot':
      return `${raise(second)}√${inBrackets(first)}`
    case 'msup':
    case 'mover':
      return isAccent(second) ? first + second : first + raise(second)
    case 'msub':
    case 'munder':
      return first + lower(second)
    case 'msubsup':
    case 'munderover':
      return first + lower(second) + raise(third)
    case 'mfenced':
      return `(${parts.join(', ')})`
    case 'mtable':
      return parts.join('; ')
    default:
      return joinParts(parts)
  }
}

/** One after the other with spaces, but for what is one number, and what closes. */
function joinParts(parts: readonly string[]): string {
  let text = ''
  for (const [at, part] of parts.entries()) {
    if (part === '' || /^[\u2061-\u2064]$/u.test(part)) continue
    const isNumber = /\d[.,]?$/u.test(text) && /^[.,]?\d|^[.,]$/u.test(part) && isInNumber(parts, at)
    const isTight = /^[)\]},;%!]/u.test(part) || /[([{√]$/u.test(text)
    text += text === '' || isNumber || isTight ? part : ` ${part}`
  }
  return text
}

/** Whether a part stands before or behind the point or the comma of a number. */
function isInNumber(parts: readonly string[], at: number): boolean {
  const isMark = (index: number): boolean => /^[.,]$/u.test(parts[index] ?? '')
  return (
    (isMark(at) && /^\d/u.test(parts[at + 1] ?? '')) || (isMark(at - 1) && /\d$/u.test(parts[at - 2] ?? ''))
  )
}

const isSimple = (text: string): boolean => /^[\p{L}\p{N}.,]*$/u.test(text)
const inBrackets = (text: string): string => (isSimple(text) ? text : `(${text})`)
const isAccent = (text: string): boolean => /^(?:[\u00AF\u203E\u2192^~˙¨′″]|\u0302)+$/u.test(text)

function raise(text: string): string {
  if (text === '') return ''
  return /^[-−–+]?\d{1,3}$/u.test(text)
    ? writeRaised({ kind: 'sup', words: text, before: ' 10', after: '' })
    : `^${inBrackets(text)}`
}

function lower(text: string): string {
  if (text === '') return ''
  return /^\d+$/u.test(text)
    ? writeRaised({ kind: 'sub', words: text, before: 'x', after: '' })
    : `_${inBrackets(text)}`
}
