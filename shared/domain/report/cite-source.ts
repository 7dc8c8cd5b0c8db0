import type { Occurrence } from '../../schema/anchor'
import type { Source } from '../../schema/source'
import { describeDate } from '../describe/describe-date'
import { describeInstant } from '../describe/describe-instant'
import type { Independence } from '../sources/independent-sources'
import type { ReportCitation } from './report'
import type { ReportIndex } from './report-index'
import { words } from '../../words/words'

const said = words.reporting.claim

/** The facts by which a source can be found again: its own, else those of the article that it is. */
export function citeSource(
  source: Source,
  { groups }: Independence,
  index: ReportIndex,
): NonNullable<ReportCitation> {
  const article = source.articleId === null ? undefined : index.articles.byId.get(source.articleId)
  const { outlet, title, published, url } = article?.metadata ?? {}
  const group = groups.find(({ sourceIds }) => sourceIds.includes(source.id))
  return {
    publisher: index.say(source.publisher || (outlet?.value ?? '')),
    title: index.say(source.title || (title?.value ?? article?.opening ?? '')),
    date: describeDate(source.published || (published?.value ?? '')),
    address: index.say(source.url || (url?.value ?? '')),
    retrieved: describeDate(source.retrieved),
    kept: describeInstant(article?.addedAt ?? source.addedAt),
    interests: index.say(source.interests ?? ''),
    independence: said.independence[independenceOf(group)],
  }
}

function independenceOf(group: Independence['groups'][number] | undefined): keyof typeof said.independence {
  if (group === undefined) return 'missing'
  if (group.isOwnArticle) return 'own'
  return group.sourceIds.length > 1 ? 'shared' : 'alone'
}

/** `paragraph 5`: where a passage stands in its text; null where the text is not at hand. */
export function paragraphOf(
  { articleId, revisionId, anchor }: Occurrence,
  index: ReportIndex,
): string | null {
  const revisions = index.articles.byId.get(articleId)?.revisions ?? []
  const hash = revisions.find(({ id }) => id === revisionId)?.textHash ?? ''
  const text = index.texts.get(hash)
  if (text === undefined) return null
  const before = text
    .slice(0, anchor.start + 1)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return said.citation.paragraph(before.length)
}
