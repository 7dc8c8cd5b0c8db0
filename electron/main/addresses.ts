import { join, normalize, sep } from 'node:path'

/** Where the window's page, the report preview and kept files live. All are served by `protocol.ts` from this machine. */
export const PAGE_ORIGIN = 'app://plumbline'
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/index.html`
export const PREVIEW_ORIGIN = 'app://preview'
/** Where the bytes of kept files are; no script is ever taken from there. */
export const ORIGINAL_ORIGIN = 'original://kept'

/** The development server, when `npm run dev` runs one; never set in a built program. */
export const devServer: string | null = import.meta.env.DEV
  ? (process.env['ELECTRON_RENDERER_URL'] ?? null)
  : null

/** True for an address that this program serves itself. */
export function isOwnAddress(address: string): boolean {
  return (
    address.startsWith(`${PAGE_ORIGIN}/`) ||
    address.startsWith(`${PREVIEW_ORIGIN}/`) ||
    address.startsWith(`${ORIGINAL_ORIGIN}/`) ||
    (devServer !== null && address.startsWith(devServer))
  )
}

/** True for the window's own page: the only one that may call main. */
export function isPageAddress(address: string): boolean {
  return address.startsWith(`${PAGE_ORIGIN}/`) || (devServer !== null && address.startsWith(devServer))
}

/**
 * The web address that some words are, written out as a browser would go there: letters of other scripts as `xn--…`, so that no
 * name looks like another. Null where they are none, are of another kind than http and https, or carry a user's name, which
 * serves only to mislead.
 */
export function webAddress(words: string): { readonly href: string; readonly host: string } | null {
  try {
    const { href, host, protocol, username, password } = new URL(words.trim())
    const isWeb = protocol === 'https:' || protocol === 'http:'
    return isWeb && username === '' && password === '' ? { href, host } : null
  } catch {
    return null // not an address
  }
}

const LOCAL_SCHEMES = ['app:', 'original:', 'data:', 'blob:', 'devtools:']

/** True for an address that needs no network: our own pages, what a page holds itself, and the developer tools. */
export function isLocalAddress(address: string): boolean {
  return (
    LOCAL_SCHEMES.some((scheme) => address.startsWith(scheme)) ||
    (devServer !== null && address.replace(/^ws/u, 'http').startsWith(devServer))
  )
}

/** The file of `folder` that a page's path names; null where the path is malformed or leads out of the folder. */
export function pageFile(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null
  } catch {
    return null // not a percent encoding
  }
}
