/** Whether a word starts with a capital letter; false for none, and in scripts that have no capitals. */
export function isCapitalised(word: { readonly text: string } | undefined): boolean {
  const first = word?.text.charAt(0) ?? ''
  return first !== first.toLowerCase()
}
