import { z } from 'zod'
import { Article } from './article'
import { Claim } from './claim'
import { Conflict } from './conflict'
import { Project } from './project'
import { Source } from './source'

/** The documents of a project, one schema a kind: the one place that lists the kinds. */
export const documentSchemas = {
  project: Project,
  article: Article,
  claim: Claim,
  source: Source,
  conflict: Conflict,
} as const

export const DocumentKind = z.enum(['project', 'article', 'claim', 'source', 'conflict'])
export type DocumentKind = z.infer<typeof DocumentKind>

export type DocumentOf = {
  readonly project: Project
  readonly article: Article
  readonly claim: Claim
  readonly source: Source
  readonly conflict: Conflict
}

/** The next value of one document, or null where it is taken away. A list of these is what an operation does. */
export type Edit = {
  [K in DocumentKind]: { readonly kind: K; readonly id: string; readonly value: DocumentOf[K] | null }
}[DocumentKind]
