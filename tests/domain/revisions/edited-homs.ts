/** Words of the seed article on the talks in Paris, one for each outcome that `editHoms` leads to. */
export const quotes = {
  exact: '160,000 people have been largely trapped by fighting',
  moved: 'also reported the mortar attack',
  changed: 'more than 120,000',
  ambiguous: 'at least 19 people have been killed',
  lost: 'employing the term the government uses',
} as const

/** A later version of that article: a figure is another, a paragraph stands elsewhere, one is gone, and one stands there twice. */
export function editHoms(text: string): string {
  const paragraphs = text.split('\n\n')
  const beginning = (words: string): string =>
    paragraphs.find((paragraph) => paragraph.startsWith(words)) ?? ''
  const moved = beginning('The Britain-based')
  const twice = beginning('Meanwhile')
  const gone = beginning('It blamed')
  return paragraphs
    .filter((paragraph) => paragraph !== moved && paragraph !== gone)
    .flatMap((paragraph, at) => (at === 0 ? [paragraph, moved] : [paragraph]))
    .flatMap((paragraph) => (paragraph === twice ? [paragraph, paragraph] : [paragraph]))
    .join('\n\n')
    .replace('more than 120,000', 'more than 130,000')
}
