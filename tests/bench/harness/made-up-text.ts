import { createRandom, createWords } from '../copy-corpus'

/** Paragraphs of made-up words, some 600 characters each; the same seed makes the same text. */
export function makeText(length: number, seed: number): string {
  const sentence = createSentences(seed)
  const paragraphs: string[] = []
  for (let size = 0; size < length; size += (paragraphs.at(-1)?.length ?? 0) + 2)
    paragraphs.push(Array.from({ length: 6 }, sentence).join(' '))
  return paragraphs.join('\n\n').slice(0, length).trimEnd()
}

/** Sentences of made-up words. */
export function createSentences(seed: number): () => string {
  const random = createRandom(seed)
  const word = createWords(random)
  return () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, word).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
}
