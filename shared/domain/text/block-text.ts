import type { Span } from '../span'
import { graphemeStart } from './grapheme-boundary'
import { splitParagraphs } from './split-paragraphs'

/** A piece of one paragraph; `continues` where the block before it is of the same paragraph and touches it. */
export type Block = Span & { readonly continues: boolean }

/**
 * The paragraphs of a text, each cut into blocks of at most `limit` UTF-16 units, so that a text of one endless line can be
 * drawn and edited piece by piece. Cuts come after white space where there is any, else between visible characters.
 */
export function blockText(text: string, limit = 2000): readonly Block[] {
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const blocks: Block[] = []
    for (let at = start; at < end;) {
      const cut = end - at <= limit ? end : cutBefore(text, at, at + limit)
      blocks.push({ start: at, end: cut, continues: at > start })
      at = cut
    }
    return blocks
  })
}

/** A cut after white space in the second half of the block, else at the last whole character. */
function cutBefore(text: string, start: number, limit: number): number {
  const lowest = limit - Math.floor((limit - start) / 2)
  for (let at = limit; at > lowest; at -= 1) {
    if (/\s/.test(text.charAt(at - 1)) && graphemeStart(text, at) === at) return at
  }
  const whole = graphemeStart(text, limit)
  return whole > start ? whole : limit
}
