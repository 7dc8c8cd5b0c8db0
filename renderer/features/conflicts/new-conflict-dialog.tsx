import { useState } from 'react'
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

type NewConflictDialogProps = {
  /** The claim to start from, if one is open. */
  readonly claimId: string | null
  readonly onClose: () => void
}

/** Chooses the claims that disagree; those that count the same thing as the open claim come first. */
export function NewConflictDialog({ claimId, onClose }: NewConflictDialogProps) {
  const start = useProject((state) => state.claims.get(claimId ?? ''))
  const [chosen, setChosen] = useState<readonly string[]>(claimId === null ? [] : [claimId])
  const [title, setTitle] = useState('')

  const create = async (): Promise<void> => {
    const made = await act('addConflict', { members: [...chosen], title: title.trim() })
    if (!made) return
    onClose()
    openConflict(made.id)
    wishFocus('decision')
  }

  return (
    <Dialog title={said.title} width="wide" onClose={onClose}>
      <DraftField label={said.question} placeholder={said.placeholder} value={title} onChange={setTitle} />
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
