/** How the name of a package ends that Plumbline opens; what is in it is a ZIP archive. */
export const PACKAGE_ENDING = 'plumblinez'

/** Whether a path is that of a package, by its name. */
export const isPackageName = (path: string): boolean => path.toLowerCase().endsWith(`.${PACKAGE_ENDING}`)

/** Not every system's dialog adds the ending. */
export const withPackageEnding = (path: string): string =>
  isPackageName(path) || path.toLowerCase().endsWith('.zip') ? path : `${path}.${PACKAGE_ENDING}`
