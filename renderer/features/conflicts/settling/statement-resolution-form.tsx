import { useState } from 'react'
import type { Claim } from '../../../../shared/schema/claim'
import type { ResolutionMethod } from '../../../../shared/schema/resolution-method'
import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { words } from '../../../../shared/words/words'
import { useProject } from '../../../state/project-state'
import { sourceNameOf } from '../../../state/selectors'
import { Choice } from '../../../ui/fields/choice'
import type { Option } from '../../../ui/fields/choice'
import { DraftField } from '../../../ui/fields/field'
import { letterOf } from '../letter-of'
import type { ResolutionFormProps } from './resolution-form'
import { SettlingForm } from './settling-form'

const settling = words.conflicts.settling
const said = settling.holds

/** What statements come to: the method that it is called by, and the claims that hold. */
type Outcome = { readonly method: ResolutionMethod; readonly holds: readonly string[] }

const notDecided: Outcome = { method: 'pending', holds: [] }

/** Asks which of some statements holds, or what is to be done with them; or why they are no conflict. */
export function StatementResolutionForm({
  conflict,
  members,
  isReadOnly,
}: Omit<ResolutionFormProps, 'comparison'>) {
  const articles = useProject((state) => state.articles)
  const outcomes = outcomesOf(members)
  const [chosen, setChosen] = useState('pending')
  const { method, holds } = outcomes.find(({ id }) => id === chosen) ?? notDecided
  const proposed = members
    .filter(({ id }) => holds.includes(id))
    .map(({ wording, speaker, occurrences: [first] }) => {
      const outlet = first && sourceNameOf(articles.get(first.articleId))
      return words.comparison.stated(wording, [speaker, outlet ?? ''].filter(Boolean))
    })
    .join('; ')
  const [written, setWritten] = useState<string | null>(null)
  const value = written ?? proposed
  return (
    <SettlingForm
      conflict={conflict}
      members={members}
      isReadOnly={isReadOnly}
      outcome={{ method, holds: [...holds], value, min: null, max: null }}
    >
      <Choice
        label={said.label}
        options={outcomes}
        value={chosen}
        isDisabled={isReadOnly}
        onChoose={setChosen}
      />
      <DraftField
        label={said.value}
        lines={2}
        placeholder={settling.valuePlaceholder}
        value={value}
        onChange={setWritten}
      />
    </SettlingForm>
  )
}

function outcomesOf(members: readonly Claim[]): readonly (Option<string> & Outcome)[] {
  return [
    ...members.map((claim, at) => ({
      id: claim.id,
      label: said.one(letterOf(at), nameOfClaim(claim)),
      method: 'prioritise a source' as const,
      holds: [claim.id],
    })),
    {
      id: 'both',
      label: said.both(members.length),
      meaning: said.bothMeaning,
      method: 'both hold',
      holds: members.map(({ id }) => id),
    },
    { id: 'unconfirmed', label: said.unconfirmed, method: 'unconfirmed', holds: [] },
    { id: 'ask', label: said.ask, method: 'ask the source', holds: [] },
    { id: 'pending', label: said.pending, method: 'pending', holds: [] },
  ]
}
