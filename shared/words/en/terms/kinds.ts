import type { ByKind } from '../../../document-kinds'

/** What the kinds of documents are called: of one alone, in a count of one, of several, and above them. */
export const kinds: ByKind<{
  readonly name: string
  readonly one: string
  readonly many: string
  readonly title: string
}> = {
  project: { name: 'Project', one: 'project', many: 'projects', title: 'Projects' },
  article: { name: 'Article', one: 'article', many: 'articles', title: 'Articles' },
  claim: { name: 'Claim', one: 'claim', many: 'claims', title: 'Claims' },
  source: { name: 'Source', one: 'source', many: 'sources', title: 'Sources' },
  conflict: { name: 'Conflict', one: 'conflict', many: 'conflicts', title: 'Conflicts' },
  event: { name: 'Event', one: 'event', many: 'events', title: 'Events' },
  question: { name: 'Question', one: 'question', many: 'questions', title: 'Questions and comments' },
}
