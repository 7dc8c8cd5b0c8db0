import type { Structure } from '../../schema/structure'
import type { Span } from '../span'
import { isPlain, mapStructure, noStructure } from './map-structure'

/** A passage of a text with its structure. */
export type Passage = { readonly text: string; readonly structure: Structure }

/** Words that nothing more is known of. */
export const plain = (text: string): Passage => ({ text, structure: noStructure })

/** The parts of a text at their places in it, with the same between any two. */
export function placeParts<T>(
  parts: readonly T[],
  textOf: (part: T) => string,
  between: string,
): readonly (Span & { readonly part: T })[] {
  let next = 0
  return parts.map((part) => {
    const start = next
    const end = start + textOf(part).length
    next = end + between.length
    return { start, end, part }
  })
}

/** Passages one after the other, with the same between any two. */
export function joinPassages(passages: readonly Passage[], between: string): Passage {
  const structures = placeParts(passages, ({ text }) => text, between).map(({ start, part }) =>
    shiftStructure(part.structure, start),
  )
  return { text: passages.map(({ text }) => text).join(between), structure: addStructures(structures) }
}

/** The structure of a text that so much now stands before. */
export function shiftStructure(structure: Structure, by: number): Structure {
  if (by === 0 || isPlain(structure)) return structure
  return mapStructure(structure, ({ start, end }) => ({ start: start + by, end: end + by }))
}

function addStructures(structures: readonly Structure[]): Structure {
  const captions = structures.flatMap((structure) => structure.captions ?? [])
  const comments = structures.flatMap((structure) => structure.comments ?? [])
  return {
    pages: structures.flatMap(({ pages }) => pages),
    headings: structures.flatMap(({ headings }) => headings),
    lists: structures.flatMap(({ lists }) => lists),
    tables: structures.flatMap(({ tables }) => tables),
    links: structures.flatMap(({ links }) => links),
    notes: structures.flatMap(({ notes }) => notes),
    quotations: structures.flatMap(({ quotations }) => quotations),
    ...(captions.length > 0 && { captions }),
    ...(comments.length > 0 && { comments }),
  }
}
