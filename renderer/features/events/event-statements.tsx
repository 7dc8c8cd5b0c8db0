import { useMemo } from 'react'
import { Button as Plain } from 'react-aria-components'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { Claim } from '../../../shared/schema/claim'
import type { Conflict } from '../../../shared/schema/conflict'
import { words } from '../../../shared/words/words'
import { Quote } from '../../marks/quote'
import { openClaim } from '../../state/open-claim'
import { useProject } from '../../state/project-state'
import { conflictName, sourceNameOf } from '../../state/selectors'
import { openConflict } from '../../state/view-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger.decided

/** Statements of an event's articles of which somebody said that they differ, each pair as a card beside the measures. */
export function EventStatements({ articleIds }: { readonly articleIds: readonly string[] }) {
  const conflicts = useProject((state) => state.conflicts)
  const claims = useProject((state) => state.claims)
  const here = useMemo(() => {
    const told = new Set(articleIds)
    const isTold = (id: string): boolean =>
      claims.get(id)?.occurrences.some(({ articleId }) => told.has(articleId)) === true
    return [...conflicts.values()].filter(
      ({ statements, state, members }) =>
        statements !== undefined && state.kind !== 'dismissed' && members.every(isTold),
    )
  }, [conflicts, claims, articleIds])
  return here.map((conflict) => <StatementCard key={conflict.id} conflict={conflict} />)
}

function StatementCard({ conflict }: { readonly conflict: Conflict }) {
  const { id, members, state, statements } = conflict
  const claims = useProject((all) => all.claims)
  const title = conflictName(conflict)
  return (
    <section className={styles('card')} aria-label={title}>
      <div className={styles('said')}>
        <h3 className={styles('question')} dir="auto">
          {title}
        </h3>
        <p className={styles('hint')}>{words.comparison.statements[statements ?? 'says-otherwise']}</p>
        <ul className={styles('sides')}>
          {members.map((member) => {
            const claim = claims.get(member)
            return claim && <Side key={member} claim={claim} />
          })}
        </ul>
      </div>
      <div className={styles('judged')}>
        {state.kind === 'resolved' ? (
          <>
            <h4 className={styles('hint')}>{w.heading}</h4>
            <p className={styles('reason')} dir="auto">
              {state.resolution.reason}
            </p>
            <p className={styles('hint')}>
              {w.by(
                words.comparison.method(state.resolution.method, members.length),
                state.resolution.by,
                describeInstant(state.resolution.at),
              )}
            </p>
          </>
        ) : (
          <p className={styles('hint')}>{w.open}</p>
        )}
        <Button onPress={() => openConflict(id)}>{state.kind === 'resolved' ? w.change : w.decide}</Button>
      </div>
    </section>
  )
}

/** One statement: who says it and through whom, and its words where they stand. */
function Side({ claim }: { readonly claim: Claim }) {
  const [occurrence] = claim.occurrences
  const article = useProject((state) => state.articles.get(occurrence?.articleId ?? ''))
  return (
    <li>
      <strong dir="auto">{claim.speaker || words.conflicts.member.notStated}</strong>
      <bdi className={styles('hint')}>
        {words.formats.inRow([...(claim.quotedBy ?? []), sourceNameOf(article)])}
      </bdi>
      {occurrence && (
        <Plain className={styles('quote')} onPress={() => openClaim(claim.id)}>
          <Quote occurrence={occurrence} />
        </Plain>
      )}
    </li>
  )
}
