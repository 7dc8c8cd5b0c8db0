import type { ReadArticle } from '../formats/article-reader'
import { carryStructure } from '../../../../shared/domain/structure/carry-structure'
import { quotingNote } from '../../../../shared/domain/import/import-notes'
import { leftOut } from '../../../../shared/domain/import/loss'

/** Letters with a stroke through each of them (U+0335, U+0336): so words are struck out where a text has no styles. */
const OVERSTRUCK = /( ?)((?:\P{M}[\u0335\u0336]+)+)( ?)/gu

/** What was read, without the words that are struck out letter by letter: they are kept as a fact. */
export function takeOutOverstruck(read: ReadArticle): ReadArticle {
  const struck: string[] = []
  const text = read.text.replace(OVERSTRUCK, (_, before: string, words: string, after: string) => {
    struck.push(words.replace(/[\u0335\u0336]/gu, '').trim())
    // What stood between two spaces leaves one.
    return before === '' ? after : before
  })
  if (struck.length === 0) return read
  const { loss, structure } = read
  const known = loss?.left.find(({ what }) => what === 'struck')?.count ?? 0
  return {
    ...read,
    text,
    ...(structure && { structure: carryStructure(structure, read.text, text) }),
    notes: [...read.notes, ...quotingNote('struckWords', struck)],
    ...(loss
      ? {
          loss: {
            ...loss,
            left: [
              ...leftOut({ struck: known + struck.length }),
              ...loss.left.filter(({ what }) => what !== 'struck'),
            ],
          },
        }
      : {}),
  }
}
