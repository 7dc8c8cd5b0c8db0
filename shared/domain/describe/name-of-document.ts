import type { Edit } from '../../schema/document'
import { nameOfClaim } from './name-of-claim'

/** What a document is called in a list; empty for one that is taken away. */
export function nameOf(edit: Edit): string {
  if (edit.value === null) return ''
  switch (edit.kind) {
    case 'article':
      return edit.value.metadata.title?.value ?? edit.value.opening
    case 'claim':
      return nameOfClaim(edit.value)
    case 'question':
      return edit.value.words
    case 'source':
    case 'conflict':
    case 'event':
    case 'project':
      return edit.value.title
  }
}
