/** An address that a report may link to; null for whatever is none of the web. */
export function safeAddress(address: string): string | null {
  return /^https?:\/\/[^\s<>"]+$/iu.test(address.trim()) ? address.trim() : null
}
