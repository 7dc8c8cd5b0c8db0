import { z } from 'zod'
import { type ByKind, documentKinds } from '../document-kinds'
import { Occurrence } from './anchor'
import { Article } from './article'
import { Claim, Evidence } from './claim'
import { Sha256 } from './common'
import { Conflict } from './conflict'
import { Event } from './event'
import { Project } from './project'
import { Quantity } from './quantity'
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

/** A project as one JSON file for other programs, as far as its report shows it. */
export const ProjectFile = z.object({
  $schema: z.literal('urn:x-plumbline:schema:project:1'),
  /** The newest line of the history, whose hash fixes all before it; null where nothing has been recorded. */
  version: z.object({ seq: z.int().positive(), hash: Sha256 }).nullable(),
  project: Project,
  articles: z.array(Article),
  claims: z.array(Claim),
  sources: z.array(Source),
  conflicts: z.array(Conflict),
  events: z.array(Event),
  questions: z.array(Question),
})
export type ProjectFile = z.infer<typeof ProjectFile>

/** What the parts of the published schema are called. */
const names = { Project, Article, Claim, Source, Conflict, Event, Question, Occurrence, Evidence, Quantity }

/** The published JSON Schema (2020-12) of such a file. */
export function projectFileSchema(): object {
  const metadata = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(names)) metadata.add(schema, { id })
  const { $schema, ...schema } = z.toJSONSchema(ProjectFile, { metadata })
  return { $schema, $id: ProjectFile.shape.$schema.value, ...schema }
}
