import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { act, save } from '../../state/act'
import { useViewAtHand, viewFocus } from '../../state/lists/saved-views'
import type { ViewAtHand } from '../../state/lists/saved-views'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'
import { wishFocus } from '../../ui/keep-focus'

const said = words.lists.views

/** Saves the name; answers with the id of the view, null where it was not saved. */
async function keep(atHand: ViewAtHand, name: string): Promise<string | null> {
  if (atHand.kind === 'save') return (await act('saveView', { ...atHand.view, name }))?.id ?? null
  return (await save('renameView', { id: atHand.id, name })) ? atHand.id : null
}

/** Asks how a view of a list is to be called. */
export function ViewDialog({ onClose }: { readonly onClose: () => void }) {
  const atHand = useViewAtHand((state) => state.atHand)
  const [name, setName] = useState(atHand?.kind === 'rename' ? atHand.name : (atHand?.view.name ?? ''))
  if (atHand === null) return null
  const send = async (): Promise<void> => {
    const called = name.trim()
    if (called === '') return
    const id = await keep(atHand, called)
    if (id === null) return
    onClose()
    wishFocus(viewFocus(id))
  }
  return (
    <Dialog title={atHand.kind === 'rename' ? said.renameTitle : said.keepTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <DraftField label={said.name} autoFocus value={name} onChange={setName} />
        <DialogActions>
          <Button onPress={onClose}>{words.asked.cancel}</Button>
          <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
            {atHand.kind === 'rename' ? said.rename : said.keepIt}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
