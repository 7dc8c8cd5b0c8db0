import { documentKinds } from '../../../../shared/document-kinds'
import { words } from '../../../../shared/words/words'
import type { DocumentName } from '../model/documents'

/** A document whose file held something else than it should and was set aside under another name. */
export type Replaced = DocumentName & { readonly aside: string; readonly isRemoved: boolean }

/** Up to so many are told of one by one; a program that rewrote a whole folder may have touched thousands. */
const MOST_TOLD = 3

/** Says which files were set aside, in the user's words. */
export function replacedWords(replaced: readonly Replaced[]): readonly string[] {
  return documentKinds.flatMap((kind) => {
    const ofKind = replaced.filter((each) => each.kind === kind)
    const [first] = ofKind
    if (first === undefined) return []
    if (ofKind.length > MOST_TOLD) return [words.folder.replacedMany(kind, ofKind.length, first.aside)]
    return ofKind.map(({ id, aside, isRemoved }) => words.folder.replaced(kind, id, aside, isRemoved))
  })
}
