/** What the name of an operation on one thing does not say: that it was done to several at once. */
export function several(count: number): { readonly fields?: readonly string[] } {
  return count > 1 ? { fields: ['several'] } : {}
}
