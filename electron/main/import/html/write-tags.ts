import { escapeHtml } from '../../../../shared/domain/text/escape-html'
import type { WordStyle } from './style-rules'

export type Attributes = Readonly<Record<string, string>>

/** Kept for what finds the readable part and for what it says of words. */
const KEPT_ATTRIBUTES =
  'class,id,role,scope,itemprop,itemtype,rel,datetime,property,href,slot,name,start,value,type,reversed,colspan,rowspan,data-number,data-kind,data-remarks'.split(
    ',',
  )

/** The beginning of an element as it is kept: with what its style does to its words, and why it may not be seen. */
export function openTag(name: string, attributes: Attributes, style: WordStyle, out: string | null): string {
  const kept = KEPT_ATTRIBUTES.flatMap((key) => {
    const value = key === 'type' && style.numbers ? style.numbers : attributes[key]
    return value === undefined ? [] : [` ${key}="${escapeHtml(value)}"`]
  })
  if (style.space) kept.push(` data-space="${style.space}"`)
  if (style.apart) kept.push(` data-apart="${style.apart}"`)
  if (style.unnumbered) kept.push(' data-list="plain"')
  if (style.visibility) kept.push(` data-sight="${style.visibility}"`)
  if (out !== null) kept.push(` data-out="${out}"`)
  return `<${name}${kept.join('')}>`
}

/** The words of a field or of a box that is ticked, as an element. */
export const control = (kind: 'field' | 'check', words: string): string =>
  `${openTag('x-control', { 'data-kind': kind }, {}, null)}${escapeHtml(words)}</x-control>`

/** Dropped tags that still separate their words from those around them. */
const APART = new Set('html,head,body,div,p,li,tr,td,th,section,article'.split(','))

/** What parts the contents of an element that is not kept from what is around it. Many pages are one large form: it is a block. */
export function breakOf(name: string): string {
  if (name === 'form' || name === 'fieldset') return '<hr>'
  return APART.has(name) ? ' ' : ''
}
