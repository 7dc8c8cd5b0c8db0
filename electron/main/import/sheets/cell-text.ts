import { readFragment } from '../html/read-page'
import { createRichText } from '../rich/rich-text'
import type { Look } from '../rich/rich-text'

/** The words of a cell, and how many passages of it are struck out and not among them. */
export type CellText = { readonly words: string; readonly struck: number }

/** A cell's text, piece by piece: words that look alike are one run. */
export function createCellText() {
  const runs: { words: string; readonly look: Look }[] = []
  return {
    add(this: void, words: string, look: Look = {}): void {
      const last = runs.at(-1)
      if (words === '') return
      if (last && isAlike(last.look, look)) last.words += words
      else runs.push({ words, look })
    },
    finish(this: void): CellText {
      const visible = runs.filter(({ look }) => !look.struck)
      if (visible.every(({ look }) => !look.raised))
        return { words: visible.map(({ words }) => words).join(''), struck: runs.length - visible.length }
      const rich = createRichText()
      for (const { words, look } of visible) rich.add(words, look)
      return { words: readFragment(rich.finish().html), struck: runs.length - visible.length }
    },
  }
}

const isAlike = (one: Look, other: Look): boolean =>
  (one.struck ?? false) === (other.struck ?? false) && (one.raised ?? null) === (other.raised ?? null)
