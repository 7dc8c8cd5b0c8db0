import type { RichText } from './rich-text'

/** How the parts of a presentation are called in its text; `number` counts from 1. */
export type SlideWords = {
  readonly slide: (number: number) => string
  readonly notes: (number: number) => string
}

/** A heading above a slide or its notes. */
export function addHeading(rich: RichText, words: string): void {
  rich.startParagraph('h2')
  rich.add(words)
  rich.endParagraph()
}
