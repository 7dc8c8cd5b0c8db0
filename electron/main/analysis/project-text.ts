import type { ConfirmedEvent } from '../../../shared/domain/analysis/linked'
import type { AnalysedText } from '../../../shared/domain/analysis/read-text'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import { picturesAmong } from '../../../shared/domain/originals/one-picture'
import { unreadFigures } from '../../../shared/domain/recognition/machine-figures'
import type { Article } from '../../../shared/schema/article'
import type { Event } from '../../../shared/schema/event'
import type { Project } from '../../../shared/schema/project'
import type { VagueRule } from '../../../shared/schema/quantity'

/** What the analysis wants to know of an article, but for its words and what claims state in it. */
export type AnalysedArticle = Omit<AnalysedText, 'text' | 'claimed' | 'structure'> & {
  readonly revisionId: string
  readonly textHash: string
  /** The hash of the text's structure; left out where it has no table. */
  readonly structureHash?: string | undefined
}

const written = new WeakMap<NonNullable<Project['oneNames']>, string>()

/** The names of a project that were declared one, as readings take them; '' where there are none. Asked of every article. */
export function oneNamesOf(project: Pick<Project, 'oneNames'> | undefined): string {
  const { oneNames = [] } = project ?? {}
  if (oneNames.length === 0) return ''
  const names = written.get(oneNames) ?? JSON.stringify(oneNames.map(({ forms }) => forms))
  written.set(oneNames, names)
  return names
}

/** An article with its present text, read by the rules of its project; null where it has no text. */
export function analysedArticle(
  article: Article,
  vagueRule: VagueRule,
  oneNames: string,
): AnalysedArticle | null {
  const revision = article.revisions.at(-1)
  if (!revision) return null
  const pictures = picturesAmong(keptFiles(article))
  return {
    id: article.id,
    revisionId: revision.id,
    textHash: revision.textHash,
    ...(revision.structureHash ? { structureHash: revision.structureHash } : {}),
    language: article.metadata.language?.value ?? '',
    date: article.metadata.published?.value ?? '',
    independenceGroup: article.independenceGroup,
    notCopies: article.notCopies ?? [],
    ...(pictures.length > 0 ? { pictures } : {}),
    // What is said of statements is nothing to figures.
    mentionLinks: (article.mentionLinks ?? []).filter(({ said }) => said !== 'other-statement'),
    vagueRule,
    ...(oneNames === '' ? {} : { oneNames }),
    ...(article.isOurs ? { isOurs: true } : {}),
    unread: unreadFigures(article.machine).map(({ start, end }) => ({ start, end })),
  }
}

/** The part of an event that the analysis needs. Its time and place are not compared. */
export function confirmedEvent({ id, tellings, notTellings }: Event): ConfirmedEvent {
  return { id, tellings, notTellings }
}

/** Whether two states of an article are the same to the analysis: a note on it is nothing new. */
export function isSameArticle(a: AnalysedArticle, b: AnalysedArticle): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
