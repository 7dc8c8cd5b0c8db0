import type { Article } from '../../schema/article'
import type { CopyPair } from '../copies/find-copies'
import { groupOfCopies } from './group-of-copies'

/**
 * The articles with the independence group that holds for each: the one that the journalist gave, else that of its copies,
 * named after the first of them. Whoever counts independent sources counts with these.
 */
export function withEffectiveGroups(
  articles: readonly Article[],
  copies: readonly CopyPair[],
): readonly Article[] {
  if (copies.length === 0) return articles
  const groups = groupOfCopies(articles, copies)
  const names = namesOfGroups(articles, new Set(groups.values()))
  return articles.map((article) => {
    const group = groups.get(article.id) ?? ''
    return group === article.independenceGroup
      ? article
      : { ...article, independenceGroup: names.get(group) ?? group }
  })
}

/** A group of copies is known by an id; people read the article's name, told apart where two are called the same. */
function namesOfGroups(
  articles: readonly Article[],
  groups: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set(groups)
  for (const { id, metadata, opening } of articles) {
    const group = `copies of ${id}`
    if (!groups.has(group)) continue
    const name = `copies of “${metadata.title?.value ?? opening}”`
    let different = name
    for (let number = 2; taken.has(different); number += 1) different = `${name} (${number})`
    taken.add(different)
    names.set(group, different)
  }
  return names
}
