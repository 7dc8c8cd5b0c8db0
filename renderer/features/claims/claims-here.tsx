import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { Button } from 'react-aria-components'
import type { Claim } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { ToneMark } from '../../marks/marks'
import { useProject } from '../../state/project-state'
import { useVerdict } from '../../state/selectors'
import { inspect } from '../../state/view-state'
import { classesOf } from '../../ui/classes'
import { Inspector } from '../../ui/inspector'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)

/** All claims that stand at one place of the text, where highlights overlap. */
export function ClaimsHere({ claimIds }: { readonly claimIds: readonly string[] }) {
  const claims = useProject((state) => state.claims)
  const here = claimIds.flatMap((id) => claims.get(id) ?? [])
  return (
    <Inspector title={words.claims.here(here.length)}>
      <ul className={`${styles('items')} ${styles('top')}`}>
        {here.map((claim) => (
          <li key={claim.id} className={styles('item')}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </Inspector>
  )
}

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const verdict = useVerdict(claim.verdict)
  return (
    <div className={styles('itemBody')}>
      <Button className={styles('link')} onPress={() => inspect({ kind: 'claim', claimId: claim.id })}>
        <span dir="auto">{nameOfClaim(claim)}</span>
      </Button>
      <span className={`${styles('row')} ${styles('where')}`}>
        <ToneMark tone={verdict.tone} /> {verdict.label}
      </span>
    </div>
  )
}
