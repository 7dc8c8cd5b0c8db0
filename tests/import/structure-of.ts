import { expect } from 'vitest'
import type { ReadArticle } from '../../electron/main/import/formats/article-reader'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { fitsText } from '../../shared/domain/structure/fits-text'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { Structure } from '../../shared/schema/structure'
import { inWords } from './in-words'

/** What a file is made of, in words; that it fits its text is checked. */
export async function structureOf(name: string, content: string | Uint8Array) {
  const read = await readArticle(typeof content === 'string' ? Buffer.from(content) : content, name)
  if (!read.ok) throw new Error(read.fault.message)
  return checked(read.value)
}

/** What was read is made of this, in words. */
export function checked({ text, structure = noStructure }: Pick<ReadArticle, 'text' | 'structure'>) {
  expect(Structure.safeParse(structure).success).toBe(true)
  expect(fitsText(structure, text)).toBe(true)
  return inWords({ text, structure })
}

const filler =
  'The council of the province gave its count on Tuesday, after two days in which nobody could say how many.'
/** A page with an article around some HTML. */
export const page = (body: string, head = ''): string =>
  `<html><head><title>t</title>${head}</head><body><article><p>${filler}</p>${body}<p>${filler}</p></article></body></html>`
