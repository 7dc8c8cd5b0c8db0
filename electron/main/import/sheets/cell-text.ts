import { readFragment } from '../html/read-page'
import { createSights } from '../marks/sight'
import { createRichText } from '../rich/rich-text'
import type { Look } from '../rich/rich-text'

/** The words of a cell, and how many passages of it are struck out, or seen by nobody, and not among them. */
export type CellText = {
  readonly words: string
  readonly struck: number
  readonly hidden: number
  readonly covered: number
}

/** A cell's text, piece by piece: words that look alike are one run. */
export function createCellText() {
  const runs: { words: string; readonly look: Look }[] = []
  const { show, counts } = createSights()
  return {
    add(this: void, written: string, { struck = false, raised = null, ...paint }: Look = {}): void {
      const last = runs.at(-1)
      const [words, look] = [struck ? written : show(written, paint), { struck, raised }]
      if (words === '') return
      if (last && isAlike(last.look, look)) last.words += words
      else runs.push({ words, look })
    },
    finish(this: void): CellText {
      const visible = runs.filter(({ look }) => !look.struck)
      const left = { struck: runs.length - visible.length, ...counts }
      if (visible.every(({ look }) => !look.raised))
        return { words: visible.map(({ words }) => words).join(''), ...left }
      const rich = createRichText()
      for (const { words, look } of visible) rich.add(words, look)
      return { words: readFragment(rich.finish().html), ...left }
    },
  }
}

const isAlike = (one: Look, other: Look): boolean =>
  (one.struck ?? false) === (other.struck ?? false) && (one.raised ?? null) === (other.raised ?? null)
