import { formatCount, plural } from '../terms/format-count'
import { pages } from './pages'

/** The manual, and the words around it. */
export const manual = {
  title: 'Manual',
  search: 'Find in the manual',
  contents: 'Pages',
  nothing: 'No page has these words.',
  /** Beside the name of a page, while something is looked for. */
  places: (count: number): string => plural(count, { one: '1 place', other: `${formatCount(count)} places` }),
  /** Below a picture whose words are not of the language of the window; the pictures are made in English. */
  pictured: '',
  /** What each picture shows, for whoever does not see it. */
  pictures: {
    story:
      'The workbench on the example: the list of articles at the left, a conflict in the middle. Two sentences stand beside each other, one with “more than 100,000”, one with “more than 120,000”; below them both figures are arrows on one number line.',
    claim:
      'An article with two marked claims. The inspector at the right shows one of them: its wording, its verdict, who says it, and the quantity that was read in it.',
    importing:
      'An article that was read from a file: outlet, author and date stand under its title, and the kept original stands beside the text.',
    linking:
      'Linking evidence: the claim in its article at the left, another article at the right. Words of it are selected, and three buttons below them say that they support the claim, refute it, or give context.',
    beside: 'A claim and its evidence beside each other: both articles, each with its passage marked.',
    ledger:
      'The page of an event: what is said of it and when, and a card for each measure with a row a source, all figures on one line.',
    report: 'The report: its first page with the findings, and beside it the choices of what it shows.',
  },
  pages,
}
