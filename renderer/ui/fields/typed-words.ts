import { useEffect, useState } from 'react'

/** What stands in a field and is not saved, under the label of the field. */
export type TypedWords = { readonly label: string; readonly text: string }

const typed = new Map<object, TypedWords>()
let tell = (): void => {}

/** Knows what is typed in a field as long as it is there and not saved (null: it is), so that it can be kept elsewhere too. */
export function useTypedWords(label: string, text: string | null): void {
  const [field] = useState(() => ({}))
  useEffect(() => {
    if (text === null) return
    typed.set(field, { label, text })
    tell()
    return () => {
      typed.delete(field)
      tell()
    }
  }, [field, label, text])
}

/** All that is typed and not saved, in the order in which it was begun. */
export const listTypedWords = (): readonly TypedWords[] => [...typed.values()]

/** Calls the listener whenever anything is typed or saved. */
export function onTypedWords(listener: () => void): void {
  tell = listener
}
