import { useState } from 'react'
import type { ClipboardEvent } from 'react'
import { act } from '../state/act'

/** The words of a field into which formatted text is pasted: it is read as plain paragraphs, and kept beside them as it was pasted. */
export function usePastedWords() {
  const [text, setText] = useState('')
  const [html, setHtml] = useState<string>()
  const isEmpty = text.trim() === ''
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/html')
    // Into a text that is there already, formatted text goes as the plain one that the system has beside it.
    if (!pasted || !isEmpty) return
    event.preventDefault()
    void act('readPastedHtml', { html: pasted }).then((read) => {
      if (!read) return
      setText(read.text)
      setHtml(pasted)
    })
  }
  return {
    isEmpty,
    pasted: { text, ...(html === undefined ? {} : { html }) },
    field: { value: text, onChange: setText, onPaste },
  }
}
