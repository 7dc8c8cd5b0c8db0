import { useMemo } from 'react'
import type { Claim } from '../../../shared/schema/claim'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { words } from '../../../shared/words/words'
import { useOffer, zone } from '../../commands/offers'
import { useVerdictOffer } from '../../commands/use-verdict-keys'
import { Tag } from '../../marks/tag'
import { ToneMark } from '../../marks/marks'
import { meantIn, useRowMarks } from '../../state/acts/marked'
import { openClaim } from '../../state/open-claim'
import { removeClaims } from '../../state/acts/removals'
import { useProject } from '../../state/project-state'
import { articleName, useVerdict } from '../../state/selectors'
import { keptRows } from '../../state/place/places'
import { useView } from '../../state/view-state'
import { RowList } from '../../ui/row-list'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const place = keptRows('claims')
const said = words.claims

/** The claims of the project; opening one shows it in its article. */
export function ClaimList() {
  const claims = useProject((state) => state.claims)
  const areRead = useProject((state) => state.areClaimsRead)
  const openId = useView(({ inspected }) => (inspected.kind === 'claim' ? inspected.claimId : null))
  const items = useMemo(() => [...claims.values()], [claims])
  const marks = useRowMarks('claim')
  const meant = (): readonly string[] => meantIn('claim', openId)
  useOffer('claims', {
    ...useVerdictOffer(meant),
    ...(openId !== null || marks.ids.size > 0 ? { 'remove-rows': () => void removeClaims(meant()) } : {}),
  })
  return (
    <div {...zone('claims')}>
      <RowList
        marks={marks}
        label={said.list.title}
        items={items}
        menu="claim"
        nameOf={nameOfClaim}
        openId={openId}
        place={place}
        onOpen={openClaim}
        empty={areRead ? said.list.empty : said.list.beingRead}
      >
        {(claim) => <ClaimRow claim={claim} />}
      </RowList>
    </div>
  )
}

function ClaimRow({ claim }: { readonly claim: Claim }) {
  const verdict = useVerdict(claim.verdict)
  const article = useProject((state) => state.articles.get(claim.occurrences[0]?.articleId ?? ''))
  return (
    <div className={styles('row')}>
      <span className={styles('wording')} dir="auto">
        {nameOfClaim(claim)}
      </span>
      <span className={styles('known')} dir="auto">
        {articleName(article)}
      </span>
      <span className={styles('progress')}>
        <ToneMark tone={verdict.tone} />
        <span>
          {verdict.label} · {said.list.evidence(claim.evidence.length)}
        </span>
        {claim.needsReview && <Tag>{said.list.lookAgain}</Tag>}
        {claim.example && <Tag>{said.example}</Tag>}
      </span>
    </div>
  )
}
