import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { usePastedWords } from '../../marks/pasted-words'
import { act } from '../../state/act'
import { openNewArticle } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'

const said = words.imports

/** Makes an article of a pasted text. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('')
  const { isEmpty, pasted, field } = usePastedWords()
  const [isTried, setTried] = useState(false)
  const add = async (): Promise<void> => {
    setTried(true)
    if (isEmpty) return
    const made = await act('addPastedText', { title, ...pasted })
    if (!made) return
    onClose()
    openNewArticle(made.id)
  }
  return (
    <Dialog title={said.paste} width="wide" onClose={onClose}>
      <DraftField label={said.titleOfPasted} placeholder={said.titleRead} value={title} onChange={setTitle} />
      <DraftField
        label={said.pasted}
        isRequired
        autoFocus
        lines={12}
        {...field}
        fault={isTried && isEmpty ? said.nothingPasted : null}
      />
      <DialogActions>
        <Button onPress={onClose}>{said.leave}</Button>
        <Button look="primary" onPress={() => void add()}>
          {said.add}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
