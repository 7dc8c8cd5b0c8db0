import type { Article } from '../../schema/article'
import { GENERATED } from './effective-group'

/** The name of an unnamed group of copies: the title of its first article. */
export function nameOfGroup(group: string, titleOf: (articleId: string) => string | undefined): string {
  const title = group.startsWith(GENERATED) ? titleOf(group.slice(GENERATED.length)) : undefined
  return title === undefined ? group : `${GENERATED}“${title}”`
}

/**
 * The articles with the independence group that holds for each: the one that the journalist gave, else that of its copies
 * (`groups`, as the analysis says), named after the first of them. Whoever counts independent sources counts with these.
 */
export function withEffectiveGroups(
  articles: readonly Article[],
  groups: ReadonlyMap<string, string>,
): readonly Article[] {
  if (groups.size === 0) return articles
  const names = namesOfGroups(articles, new Set(groups.values()))
  return articles.map((article) => {
    const group = article.independenceGroup || (groups.get(article.id) ?? '')
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
    const group = `${GENERATED}${id}`
    if (!groups.has(group)) continue
    const name = nameOfGroup(group, () => metadata.title?.value ?? opening)
    let different = name
    for (let number = 2; taken.has(different); number += 1) different = `${name} (${number})`
    taken.add(different)
    names.set(group, different)
  }
  return names
}
