/** Words with a capital at their beginning, where their script has one. */
export const capitalised = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase())

/** A sentence as it goes on behind other words: without the capital at its beginning. */
export const lowered = (sentence: string): string => sentence.replace(/^./u, (first) => first.toLowerCase())

/** Words of a text in a line, cut where they are long. */
export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text
