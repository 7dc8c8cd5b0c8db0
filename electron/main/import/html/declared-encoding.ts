/** Where a page must declare its encoding (HTML Living Standard, 4.2.5.4). */
const DECLARED_WITHIN = 1024

/** The encoding that a page says it is in; null where it does not say. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, DECLARED_WITHIN * 4),
  ).toString('latin1')
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([^"']+)/iu.exec(head)?.[1] ??
    null
  )
}
