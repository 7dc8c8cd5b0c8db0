import { join, normalize, sep } from 'node:path'

/** The file of `folder` that a page's path names; null where the path is malformed or leads out of the folder. */
export function pageFile(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null
  } catch {
    return null // not a percent encoding
  }
}
