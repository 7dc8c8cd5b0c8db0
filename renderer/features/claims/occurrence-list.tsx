import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Claim } from '../../../shared/schema/claim'
import type { Occurrence } from '../../../shared/schema/anchor'
import { words } from '../../../shared/words/words'
import { AnchoringTag } from '../../marks/anchoring-tag'
import { Quote } from '../../marks/quote'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { goToOccurrence } from '../../state/go-to-occurrence'
import { IconButton } from '../../ui/button'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.claims.occurrences

type OccurrenceListProps = { readonly claim: Claim; readonly isReadOnly: boolean }

/** Every place where the claim is made, in its sentence. */
export function OccurrenceList({ claim, isReadOnly }: OccurrenceListProps) {
  return (
    <Section title={said.heading}>
      <ul className={styles('items')}>
        {claim.occurrences.map((occurrence) => (
          <li key={occurrence.id} className={styles('item')}>
            <OccurrenceBody occurrence={occurrence} />
            {claim.occurrences.length > 1 && (
              <IconButton
                icon={X}
                label={said.remove}
                isDisabled={isReadOnly}
                onPress={() =>
                  void act('removeOccurrence', { claimId: claim.id, occurrenceId: occurrence.id })
                }
              />
            )}
          </li>
        ))}
      </ul>
      <p className={styles('hint')}>{said.elsewhere}</p>
    </Section>
  )
}

function OccurrenceBody({ occurrence }: { readonly occurrence: Occurrence }) {
  const article = useProject((state) => state.articles.get(occurrence.articleId))
  return (
    <div className={styles('itemBody')}>
      <Button className={styles('link')} onPress={() => goToOccurrence(occurrence)}>
        <Quote occurrence={occurrence} />
      </Button>
      <span className={styles('where')} dir="auto">
        {articleName(article)}
      </span>
      <AnchoringTag anchoring={occurrence.anchoring} />
    </div>
  )
}
