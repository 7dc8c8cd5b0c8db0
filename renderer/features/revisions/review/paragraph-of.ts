import { splitParagraphs } from '../../../../shared/domain/text/split-paragraphs'

/** Which paragraph of a text an offset lies in, counted from 1: how equal sentences are told apart. */
export function paragraphOf(text: string, offset: number): number {
  return splitParagraphs(text).findLastIndex(({ start }) => start <= offset) + 1
}
