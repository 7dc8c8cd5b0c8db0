/** Sends links without a target into a new window, which the frame may not open. */
const BASE = '<base target="_blank">'

/**
 * A page whose links lead nowhere: one that is clicked would otherwise put an empty page in its place. What it still finds to go to, the
 * policy of its frame refuses.
 */
export function holdLinks(html: string): string {
  const held = html.replaceAll(/(<(?:a|area|form)\b[^>]*?\s)target(?=\s*=)/giu, '$1data-target')
  const head =
    /<head(?:\s[^>]*)?>/iu.exec(held) ??
    /<html(?:\s[^>]*)?>/iu.exec(held) ??
    /^\s*<!doctype[^>]*>/iu.exec(held)
  const at = head ? head.index + head[0].length : 0
  return held.slice(0, at) + BASE + held.slice(at)
}
