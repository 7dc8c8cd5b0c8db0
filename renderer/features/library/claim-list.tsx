import { useCallback, useMemo } from 'react'
import type { Claim } from '../../../shared/schema/claim'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { hasEvidence } from '../../../shared/domain/sources/has-evidence'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { useVerdictOffer } from '../../commands/use-verdict-keys'
import { ToneMark } from '../../marks/marks'
import { useMeantRows } from '../../state/acts/marked'
import { openClaim, openClaimId } from '../../state/open-claim'
import { removeClaims } from '../../state/acts/removals'
import { useProject } from '../../state/project-state'
import { articleName, useVerdict, useVerdictSteps } from '../../state/selectors'
import { useListing } from '../../state/lists/listing'
import type { ListRule } from '../../state/lists/listing'
import { claimOrders, orderClaims } from '../../state/lists/order-claims'
import { tagsOf } from '../../state/lists/tags-of'
import { useView } from '../../state/view-state'
import { optionsOf } from '../../ui/fields/choice'
import { rowsBeside } from './beside-of'
import { ListRow, RowState } from './list-row'
import { NarrowedList } from './narrowed-list'

const said = words.claims
const { left } = words.lists
const leftToDo = optionsOf({ evidence: left.evidence, review: left.review })

/** The claims of the project; opening one shows it in its article. */
export function ClaimList() {
  const claims = useProject((state) => state.claims)
  const areRead = useProject((state) => state.areClaimsRead)
  const openId = useView(openClaimId)
  const items = useMemo(() => [...claims.values()], [claims])
  const rule = useClaimRule()
  const listing = useListing('claims', items, rule)
  const { marks, meant, isAnyMeant } = useMeantRows('claim', listing.shown, openId)
  useOffer('claims', {
    ...useVerdictOffer(meant),
    ...(isAnyMeant ? { 'remove-rows': () => void removeClaims(meant()) } : {}),
  })
  return (
    <NarrowedList
      list="claims"
      listing={listing}
      orders={claimOrders}
      facets={rule.facets}
      keys="claims"
      marks={marks}
      label={said.list.title}
      menu="claim"
      nameOf={nameOfClaim}
      openId={openId}
      onOpen={openClaim}
      beside={rowsBeside.claim}
      empty={areRead ? said.list.empty : said.list.beingRead}
    >
      {(claim) => <ClaimRow claim={claim} />}
    </NarrowedList>
  )
}

function useClaimRule(): ListRule<Claim> {
  const articles = useProject((state) => state.articles)
  const claims = useProject((state) => state.claims)
  const steps = useVerdictSteps()
  const tags = useMemo(() => tagsOf(claims.values()), [claims])
  const wordsOf = useCallback(
    (claim: Claim) => [
      nameOfClaim(claim),
      claim.wording,
      claim.speaker,
      ...claim.tags,
      articleName(articles.get(claim.occurrences[0]?.articleId ?? '')),
    ],
    [articles],
  )
  return useMemo(
    () => ({
      wordsOf,
      facets: [
        { id: 'verdict', values: steps, valuesOf: ({ verdict }) => [verdict] },
        {
          id: 'left',
          values: leftToDo,
          valuesOf: (claim) => [
            ...(hasEvidence(claim) ? [] : ['evidence']),
            ...(claim.needsReview ? ['review'] : []),
          ],
        },
        {
          id: 'tag',
          values: tags.map((tag) => ({ id: tag, label: tag })),
          valuesOf: (claim) => claim.tags,
        },
      ],
      order: (rows, asked) => orderClaims(rows, asked, { articles, steps }),
    }),
    [articles, steps, tags, wordsOf],
  )
}

function ClaimRow({ claim }: { readonly claim: Claim }) {
  const verdict = useVerdict(claim.verdict)
  const article = useProject((state) => state.articles.get(claim.occurrences[0]?.articleId ?? ''))
  const where = claim.occurrences.length > 0 ? articleName(article) : ''
  return (
    <ListRow
      name={nameOfClaim(claim)}
      shape={
        <span title={verdict.label}>
          <ToneMark tone={verdict.tone} />
        </span>
      }
      title={[nameOfClaim(claim), verdict.label, where].join('\n')}
      known={[
        ...(claim.needsReview
          ? [
              <RowState key="review" of="wanted">
                {said.list.lookAgain}
              </RowState>,
            ]
          : []),
        ...(claim.example ? [said.example] : []),
        verdict.label,
        ...(where === '' ? [] : [where]),
      ]}
      end={said.list.evidence(claim.evidence.length)}
    />
  )
}
