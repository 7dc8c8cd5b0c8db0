import { areRelated } from '../../../shared/domain/relations/relations-of'
import { overlap } from '../../../shared/domain/overlap'
import type { StatementPlace } from '../../../shared/domain/statements/statement-row'
import type { InputOf } from '../../../shared/ipc/contract'
import type { Anchor } from '../../../shared/schema/anchor'
import type { Claim } from '../../../shared/schema/claim'
import { claimIndex } from '../../state/claim-index'
import type { ProjectState } from '../../state/project-state'

export type PairSaid = InputOf<'pairStatements'>['said']

/** What was said of two statements, and the conflict that they stand in; null where nothing was. */
export type SaidOfPair = { readonly said: PairSaid; readonly conflictId: string | null }

type Known = Pick<ProjectState, 'articles' | 'claims' | 'conflicts'>

export function saidOf(asked: StatementPlace, other: StatementPlace, known: Known): SaidOfPair | null {
  const { articles, claims, conflicts } = known
  const [ones, others] = [claimsAt(asked, known), claimsAt(other, known)]
  if (ones.length > 0 && others.length > 0) {
    for (const { id, members, statements } of conflicts.values())
      if (statements && isOf(ones, members) && isOf(others, members))
        return { said: statements, conflictId: id }
    if (ones.some((a) => others.some((b) => claims.has(b.id) && areRelated(a, b, 'same-as'))))
      return { said: 'says-the-same', conflictId: null }
  }
  const isApart = [[asked, other] as const, [other, asked] as const].some(([from, to]) =>
    (articles.get(from.articleId)?.mentionLinks ?? []).some(
      (link) =>
        link.said === 'other-statement' &&
        link.other.articleId === to.articleId &&
        touches(link.anchor, from) &&
        touches(link.other.anchor, to),
    ),
  )
  return isApart ? { said: 'something-else', conflictId: null } : null
}

const isOf = (all: readonly Claim[], ids: readonly string[]): boolean =>
  all.some(({ id }) => ids.includes(id))

const touches = ({ start, end }: Anchor, place: StatementPlace): boolean => overlap({ start, end }, place)

/** The claims that are marked at a place. */
export function claimsAt(place: StatementPlace, { articles, claims }: Known): readonly Claim[] {
  const revisionId = articles.get(place.articleId)?.revisions.at(-1)?.id
  return (claimIndex.of(claims).byArticle.get(place.articleId) ?? []).filter(({ occurrences }) =>
    occurrences.some((each) => each.revisionId === revisionId && touches(each.anchor, place)),
  )
}
