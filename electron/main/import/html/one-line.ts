/** Words on one line: any white space is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
