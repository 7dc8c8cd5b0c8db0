import { useState } from 'react'
import type { ClipboardEvent } from 'react'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { openArticle } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'

const said = words.imports

/** Makes an article of a pasted text. Formatted text is read as plain paragraphs, and kept beside them as it was pasted. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [html, setHtml] = useState<string>()
  const [isTried, setTried] = useState(false)
  const add = async (): Promise<void> => {
    setTried(true)
    if (!text.trim()) return
    const made = await act('addPastedText', { title, text, ...(html === undefined ? {} : { html }) })
    if (!made) return
    onClose()
    openArticle(made.id)
  }
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/html')
    // Into a text that is there already, formatted text goes as the plain one that the system has beside it.
    if (!pasted || text.trim() !== '') return
    event.preventDefault()
    void act('readPastedHtml', { html: pasted }).then((read) => {
      if (!read) return
      setText(read.text)
      setHtml(pasted)
    })
  }
  return (
    <Dialog title={said.paste} width="wide" onClose={onClose}>
      <DraftField label={said.titleOfPasted} placeholder={said.titleRead} value={title} onChange={setTitle} />
      <DraftField
        label={said.pasted}
        isRequired
        autoFocus
        lines={12}
        value={text}
        onChange={setText}
        onPaste={onPaste}
        fault={isTried && !text.trim() ? said.nothingPasted : null}
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
