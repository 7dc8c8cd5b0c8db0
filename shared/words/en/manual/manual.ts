import { pages } from './pages'

/** The manual, and the words around it. */
export const manual = {
  title: 'Manual',
  search: 'Find in the manual',
  contents: 'Pages',
  nothing: 'No page has these words.',
  pages,
}
