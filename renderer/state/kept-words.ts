import { create } from 'zustand'
import { api } from '../api'
import { save } from './act'
import { keepCorrection, useCorrectionDrafts } from './correction-drafts'
import type { CorrectionDraft } from './correction-drafts'
import { keepUnsaved, useUnsaved } from './unsaved'
import type { Unsaved } from './unsaved'

/** What stands in a field and is not saved, under the label of the field. */
type TypedWords = { readonly label: string; readonly text: string }

/** What is typed in the fields of this window at the moment. */
type Fields = {
  readonly list: () => readonly TypedWords[]
  readonly listen: (listener: () => void) => void
}

/** What would be gone with this window: main keeps it, so that the next window has it. */
type Kept = {
  readonly typed: readonly TypedWords[]
  readonly corrections: readonly (readonly [articleId: string, draft: CorrectionDraft])[]
  readonly unsaved: readonly Pick<Unsaved, 'name' | 'input' | 'kept'>[]
}

/** Words that were being typed when the window died; they are shown until the journalist has taken what they want of them. */
export const useKeptWords = create<{ readonly words: readonly TypedWords[] }>(() => ({ words: [] }))

export const forgetKeptWords = (): void => useKeptWords.setState({ words: [] })

/** Takes over what the window before this one had not saved, then tells main of whatever is not saved in this one. */
export async function takeOverKeptWords(fields: Fields): Promise<void> {
  const kept = await api('readUnsaved', {})
  if (kept.ok && kept.value.words !== '') restore(readKept(kept.value.words))
  const keep = keeper(fields)
  fields.listen(keep)
  for (const store of [useCorrectionDrafts, useUnsaved, useKeptWords]) store.subscribe(keep)
  keep()
}

function restore({ typed, corrections, unsaved }: Kept): void {
  for (const [articleId, draft] of corrections) keepCorrection(articleId, draft)
  for (const { name, input, kept } of unsaved) keepUnsaved(name, input, kept, () => save(name, input))
  useKeptWords.setState({ words: typed })
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `describe` below, and kept by main as it was
const readKept = (words: string): Kept => JSON.parse(words) as Kept

/** Tells main what is not saved, one message at a time, until it knows the newest. */
function keeper(fields: Fields): () => void {
  let isTelling = false
  let told = ''
  const keep = (): void => {
    if (isTelling) return
    const words = describe(fields.list())
    if (words === told) return
    isTelling = true
    told = words
    void api('keepUnsaved', { words }).finally(() => {
      isTelling = false
      keep()
    })
  }
  return keep
}

function describe(typed: readonly TypedWords[]): string {
  const unsaved = useUnsaved.getState().changes.map(({ name, input, kept }) => ({ name, input, kept }))
  const notSaved: Kept = {
    typed: [...useKeptWords.getState().words, ...notHeldBy(unsaved, typed)],
    corrections: [...useCorrectionDrafts.getState().drafts],
    unsaved,
  }
  return Object.values(notSaved).every((part) => part.length === 0) ? '' : JSON.stringify(notSaved)
}

/**
 * What is typed and in none of the changes. The disk refuses a change before its field knows of it, and a form stays open with
 * what was sent of it: the next window would show as lost what it can save itself.
 */
export function notHeldBy(changes: readonly object[], typed: readonly TypedWords[]): readonly TypedWords[] {
  const held = new Set<string>()
  collectTexts(changes, held)
  return typed.filter(({ text }) => !held.has(text.trim()))
}

/** All texts in a value, and those of a list as a field shows them, parted by commas. */
function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value.trim())
  if (Array.isArray(value)) into.add(value.join(', '))
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collectTexts(part, into)
}
