import { z } from 'zod'
import { type ByKind, documentKinds } from '../document-kinds'
import { Article } from './article'
import { Claim } from './claim'
import { Conflict } from './conflict'
import { Event } from './event'
import { Project } from './project'
import { Question } from './question'
import { Source } from './source'

/** The schema of each kind of document. */
export const documentSchemas = {
  project: Project,
  article: Article,
  claim: Claim,
  source: Source,
  conflict: Conflict,
  event: Event,
  question: Question,
} as const satisfies ByKind<z.ZodType>

export const DocumentKind = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof DocumentKind>

export type DocumentOf = { readonly [K in DocumentKind]: z.infer<(typeof documentSchemas)[K]> }

/** The next value of one document, or null where it is taken away. A list of these is what an operation does. */
export type Edit = {
  [K in DocumentKind]: { readonly kind: K; readonly id: string; readonly value: DocumentOf[K] | null }
}[DocumentKind]
