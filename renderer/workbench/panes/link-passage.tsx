import type { Stance } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { useKeyLabels } from '../../commands/key-labels'
import type { Offer } from '../../commands/offers'
import { StanceMark } from '../../marks/marks'
import { act } from '../../state/act'
import { sayInstead } from '../../state/answers'
import type { TextSelection } from '../../state/view-state'
import { Button } from '../../ui/button'
import { endSelection } from '../../ui/end-selection'
import { optionsOf } from '../../ui/fields/choice'
import { classesOf } from '../../ui/classes'
import sheet from './linking-view.module.css'

const styles = classesOf(sheet)
const stances = optionsOf(words.evidence.stances)

/** Makes selected words evidence for a claim, wherever they were selected. */
export async function linkPassage(claimId: string, stance: Stance, place: TextSelection): Promise<void> {
  const made = await act('addEvidence', {
    claimId,
    stance,
    credibility: null,
    note: '',
    from: { kind: 'passage', place },
  })
  if (made) sayInstead(words.workbench.linking.linked)
  endSelection()
}

/** The keys by which selected words become evidence. */
export const offerStances = (onChoose: (stance: Stance) => void): Offer => ({
  'link-supports': () => onChoose('supports'),
  'link-refutes': () => onChoose('refutes'),
  'link-context': () => onChoose('context'),
})

type StanceActionsProps = {
  readonly onChoose: (stance: Stance) => void
  /** False where the letter keys do nothing. */
  readonly hasKeys?: boolean
}

/** The buttons by which words or places become evidence. */
export function StanceActions({ onChoose, hasKeys = true }: StanceActionsProps) {
  const keysOf = useKeyLabels()
  return stances.map(({ id, label }) => (
    <span key={id} className={styles('stance')}>
      <StanceMark stance={id} />
      <Button
        look="quiet"
        shortcut={hasKeys ? keysOf(`link-${id}`).letters[0] : undefined}
        onPress={() => onChoose(id)}
      >
        {label}
      </Button>
    </span>
  ))
}
