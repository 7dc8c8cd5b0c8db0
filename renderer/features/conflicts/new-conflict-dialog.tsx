import { useState } from 'react'
import type { Claim } from '../../../shared/schema/claim'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import { words as catalogue } from '../../../shared/words/words'
import { ChooseClaims } from './choose-claims'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { openConflict } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'
import { wishFocus } from '../../ui/keep-focus'

const said = catalogue.conflicts.making

/** What figures that differ ask; '' where there are fewer than two, or not all are figures. */
function proposeQuestion(members: readonly Claim[]): string {
  const figures = members.flatMap(({ quantity, wording }) =>
    quantity ? [{ quantity, date: '', text: wording }] : [],
  )
  if (figures.length < 2 || figures.length < members.length) return ''
  return describeSuggestion('differs', figures)
}

type NewConflictDialogProps = {
  /** The claim to start from, if one is open. */
  readonly claimId: string | null
  readonly onClose: () => void
}

/** Chooses the claims that disagree; those that count the same thing as the open claim come first. */
export function NewConflictDialog({ claimId, onClose }: NewConflictDialogProps) {
  const start = useProject((state) => state.claims.get(claimId ?? ''))
  const [chosen, setChosen] = useState<readonly string[]>(claimId === null ? [] : [claimId])
  const claims = useProject((state) => state.claims)
  const [typed, setTyped] = useState<string | null>(null)
  const title = typed ?? proposeQuestion(chosen.flatMap((id) => claims.get(id) ?? []))

  const create = async (): Promise<void> => {
    const made = await act('addConflict', { members: [...chosen], title: title.trim() })
    if (!made) return
    onClose()
    openConflict(made.id)
    wishFocus('decision')
  }

  return (
    <Dialog title={said.title} width="wide" onClose={onClose}>
      <DraftField label={said.question} placeholder={said.placeholder} value={title} onChange={setTyped} />
      <ChooseClaims
        label={said.claims}
        find={said.find}
        noneMatch={said.noneMatch}
        further={said.further}
        start={start}
        mode="multiple"
        chosen={chosen}
        onChoose={setChosen}
      />
      <DialogActions>
        <Button onPress={onClose}>{catalogue.buttons.cancel}</Button>
        <Button look="primary" isDisabled={chosen.length < 2} onPress={() => void create()}>
          {said.action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
