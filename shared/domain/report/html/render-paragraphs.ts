import { html, type Slot } from './html'

/** Text of the journalist, in the paragraphs in which it was written. */
export function renderParagraphs(text: string): Slot {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p dir="auto">${paragraph}</p> `)
}
