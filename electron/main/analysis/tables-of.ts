import { noStructure } from '../../../shared/domain/structure/map-structure'
import type { Structure } from '../../../shared/schema/structure'
import type { ProjectStore } from '../disk/project/project-store'
import type { AnalysedArticle } from './project-text'

/** The tables of a text, with the headings that stand above them; undefined where it has none, or they cannot be had. */
export async function tablesOf(
  store: Pick<ProjectStore, 'readStructure'>,
  article: Pick<AnalysedArticle, 'textHash' | 'structureHash'>,
): Promise<Structure | undefined> {
  if (article.structureHash === undefined) return undefined
  const read = await store.readStructure(article)
  return read.ok && read.value.tables.length > 0
    ? { ...noStructure, tables: read.value.tables, headings: read.value.headings }
    : undefined
}
