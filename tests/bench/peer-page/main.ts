import '@recogito/text-annotator/text-annotator.css'
import { createTextAnnotator } from '@recogito/text-annotator'
import type { Quoted } from '../harness/annotations'

/** What the page is told before the click that shows it; `more` is the highlight that is added by the second button. */
export type PeerWork = {
  readonly paragraphs: readonly string[]
  readonly quotes: readonly Quoted[]
  readonly more: Quoted
}

declare global {
  interface Window {
    peerWork: PeerWork
  }
}

const element = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`) ?? document.body
const annotation = ({ start, end, exact }: Quoted, at: number, range?: Range) => {
  const id = `peer-${at}`
  const selector = { quote: exact, start, end, ...(range ? { range } : {}) }
  return { id, bodies: [], target: { annotation: id, selector: [selector] } } as const
}

// One click shows the text with all its highlights, as opening an article does.
element('open').addEventListener('click', () => {
  const { paragraphs, quotes, more } = window.peerWork
  const text = element('text')
  text.replaceChildren(
    ...paragraphs.map((words) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = words
      return paragraph
    }),
  )
  const annotator = createTextAnnotator(text)
  annotator.on('selectionChanged', (selected) => {
    if (selected[0]) element('answer').textContent = `Chosen: ${selected[0].id}`
  })
  annotator.setAnnotations(quotes.map((quote, at) => annotation(quote, at)))
  element('answer').textContent = 'Shown'
  element('more').addEventListener('click', () => {
    // As after a selection: where it is, is known already.
    annotator.addAnnotation(annotation(more, quotes.length, rangeOf(text, more)))
    element('answer').textContent = 'Added'
  })
})

/** The words of one paragraph near the beginning, as a range. */
function rangeOf(text: HTMLElement, { start, end }: Quoted): Range {
  const range = document.createRange()
  let before = 0
  for (const { firstChild } of text.children) {
    const length = firstChild?.textContent?.length ?? 0
    if (firstChild && start < before + length) {
      range.setStart(firstChild, start - before)
      range.setEnd(firstChild, end - before)
      break
    }
    before += length
  }
  return range
}
