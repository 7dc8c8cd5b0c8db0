import { Link2, X } from 'lucide-react'
import { Button as Link } from 'react-aria-components'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { keepersOf, relationsOf, type ClaimRelation } from '../../../shared/domain/relations/relations-of'
import type { Claim } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useRelatedClaims } from '../../state/derived'
import { openClaim } from '../../state/open-claim'
import { type ProjectState, useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { remembered } from '../../state/remembered'
import { openDialog, select } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.relations

/** The claims that say how they stand to one, by its id; gathered once for each time that a related claim changes. */
const keepersIn = remembered((related: ProjectState['claims']) => keepersOf(related.values()))

type ClaimRelationsProps = { readonly claim: Claim; readonly isReadOnly: boolean }

/** How a claim stands to others, whichever of the two says it. */
export function ClaimRelations({ claim, isReadOnly }: ClaimRelationsProps) {
  const isAlone = useProject(({ claims }) => claims.size < 2)
  const relations = relationsOf(claim, keepersIn(useRelatedClaims()).get(claim.id) ?? [])
  return (
    <Section
      title={said.heading}
      action={
        <Button
          look="quiet"
          icon={Link2}
          isDisabled={isReadOnly || isAlone}
          onPress={() => {
            // It is this claim that is meant, whatever is selected in the text.
            select(null)
            openDialog('relate-claim')
          }}
        >
          {said.make}
        </Button>
      }
    >
      {relations.length === 0 && <p className={styles('hint')}>{said.none}</p>}
      <ul className={styles('items')}>
        {relations.map((each) => (
          <RelationItem key={`${each.keeperId} ${each.relation.id}`} {...each} isReadOnly={isReadOnly} />
        ))}
      </ul>
    </Section>
  )
}

function RelationItem({
  relation,
  end,
  keeperId,
  otherId,
  isReadOnly,
}: ClaimRelation & { readonly isReadOnly: boolean }) {
  const other = useProject((state) => state.claims.get(otherId))
  const article = useProject((state) => state.articles.get(other?.occurrences[0]?.articleId ?? ''))
  if (!other) return null
  const says = said[end][relation.kind]
  const name = nameOfClaim(other)
  return (
    <li className={styles('item')}>
      <div className={styles('itemBody')}>
        <span className={styles('where')}>{says}</span>
        <Link className={styles('link')} onPress={() => openClaim(other.id)}>
          <span dir="auto">{name}</span>
        </Link>
        <span className={styles('where')} dir="auto">
          {articleName(article)}
        </span>
      </div>
      <IconButton
        icon={X}
        label={said.remove(says, name)}
        isDisabled={isReadOnly}
        onPress={() => void act('removeRelation', { claimId: keeperId, relationId: relation.id })}
      />
    </li>
  )
}
