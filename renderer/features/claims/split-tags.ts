/** The tags that were typed with commas between them, each once. */
export function splitTags(text: string): string[] {
  return [...new Set(text.split(/[,،]/u).map((tag) => tag.trim()))].filter(Boolean)
}
