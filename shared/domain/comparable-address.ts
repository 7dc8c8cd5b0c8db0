/** An address without what does not change the page: its scheme, a leading `www.`, the fragment, and what trackers add. */
export function comparableAddress(address: string): string {
  const [plain = ''] = address.trim().split('#', 1)
  const [path = '', query = ''] = plain.replace(/^https?:\/\/(?:www\.)?/iu, '').split('?', 2)
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid)=/iu.test(part))
  return withoutSlashes(path).toLowerCase() + (kept.length > 0 ? `?${kept.join('&')}` : '')
}

function withoutSlashes(path: string): string {
  let end = path.length
  while (path.charAt(end - 1) === '/') end -= 1
  return path.slice(0, end)
}
