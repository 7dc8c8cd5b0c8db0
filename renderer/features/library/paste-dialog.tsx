import { useState } from 'react'
import { act } from '../../state/act'
import { openArticle } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/field'

/** Makes an article of a pasted text. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const add = async (): Promise<void> => {
    setTried(true)
    if (!text.trim()) return
    const made = await act('addPastedText', { title, text })
    if (!made) return
    onClose()
    openArticle(made.id)
  }
  return (
    <Dialog title="Add pasted text" width="wide" onClose={onClose}>
      <DraftField
        label="Title"
        placeholder="Left empty, it is read from the text where the text states one"
        value={title}
        onChange={setTitle}
      />
      <DraftField
        label="Text"
        isRequired
        autoFocus
        lines={12}
        value={text}
        onChange={setText}
        fault={isTried && !text.trim() ? 'Paste the text of the article here.' : null}
      />
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" onPress={() => void add()}>
          Add article
        </Button>
      </DialogActions>
    </Dialog>
  )
}
