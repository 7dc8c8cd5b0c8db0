import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { Claim } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { ToneMark } from '../../marks/marks'
import { openClaim } from '../../state/open-claim'
import { useProject } from '../../state/project-state'
import { articleName, useVerdict } from '../../state/selectors'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)

const PAGE = 100

/** Claims that want something; a click opens the claim at its place. */
export function ClaimRows({ claimIds }: { readonly claimIds: readonly string[] }) {
  const claims = useProject((state) => state.claims)
  const [shown, setShown] = useState(PAGE)
  return (
    <>
      <ul className={styles('rows')}>
        {claimIds.slice(0, shown).flatMap((id) => {
          const claim = claims.get(id)
          return claim ? [<ClaimRow key={id} claim={claim} />] : []
        })}
      </ul>
      {claimIds.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {words.coverage.moreClaims}
        </Button>
      )}
    </>
  )
}

function ClaimRow({ claim }: { readonly claim: Claim }) {
  const [occurrence] = claim.occurrences
  const article = useProject((state) => state.articles.get(occurrence?.articleId ?? ''))
  const verdict = useVerdict(claim.verdict)
  return (
    <li>
      <Plain className={styles('row')} onPress={() => openClaim(claim.id)}>
        <span dir="auto">{nameOfClaim(claim)}</span>
        <span className={styles('known')}>
          <ToneMark tone={verdict.tone} /> {verdict.label} · {articleName(article)}
        </span>
      </Plain>
    </li>
  )
}
