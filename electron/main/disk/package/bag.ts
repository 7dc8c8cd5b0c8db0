import type { FileIdentity } from '../files/copy-file'

/** The files of a bag beside what is handed over (RFC 8493, 2.1 and 2.2). */
export const bagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
} as const

/** The folder of a bag in which everything stands that is handed over. */
export const PAYLOAD = 'data/'

/** What the program says of a package in `bag-info.txt`, by its labels; those with a name of their own are no others'. */
export const labels = {
  agent: 'Bag-Software-Agent',
  date: 'Bagging-Date',
  oxum: 'Payload-Oxum',
  description: 'External-Description',
  kind: 'Plumbline-Package',
  project: 'Plumbline-Project',
  entry: 'Plumbline-Entry',
  leftOut: 'Plumbline-Left-Out',
  note: 'Plumbline-Note',
  withheld: 'Plumbline-Withheld',
} as const

/** What stands under `withheld` where the project is a copy without it. */
export const WITHHELD_LEFT_OUT = 'left out'

export type BagInfo = readonly (readonly [label: string, value: string])[]

/** The lines of a manifest: a SHA-256 and the path of a file each, in the order of the paths. */
export function printManifest(files: Iterable<readonly [path: string, hash: string]>): string {
  return [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${encodePath(path)}\n`)
    .join('')
}

/** Reads a manifest as it is written here; null where one byte of it is otherwise. */
export function readManifest(text: string): ReadonlyMap<string, string> | null {
  const files = new Map<string, string>()
  for (const line of text.split('\n').slice(0, -1)) {
    const [, hash = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? []
    files.set(decodePath(path), hash)
  }
  return printManifest(files) === text ? files : null
}

/** Each label and its value on a line; a value of several lines is one. */
export function printBagInfo(info: BagInfo): string {
  return info.map(([label, value]) => `${label}: ${value.replaceAll(/\s+/gu, ' ').trim()}\n`).join('')
}

/** Reads what is written so; null where it is anything else. */
export function readBagInfo(text: string): BagInfo | null {
  const info = text
    .split('\n')
    .slice(0, -1)
    .map((line): readonly [string, string] => {
      const at = line.indexOf(': ')
      return [line.slice(0, Math.max(0, at)), line.slice(at + 2)]
    })
  return printBagInfo(info) === text ? info : null
}

/** The first file of a bag (2.1.1). */
export const DECLARATION = printBagInfo([
  ['BagIt-Version', '1.0'],
  ['Tag-File-Character-Encoding', 'UTF-8'],
])

/** The values of a label, in order. */
export function valuesOf(info: BagInfo, label: string): readonly string[] {
  return info.flatMap(([each, value]) => (each === label ? [value] : []))
}

/** How many bytes are handed over in how many files. */
export function oxumOf(files: Iterable<Pick<FileIdentity, 'size'>>): string {
  const sizes = Array.from(files, ({ size }) => size)
  return `${sizes.reduce((sum, size) => sum + size, 0)}.${sizes.length}`
}

// A path may hold a line feed only by its code (2.1.3).
const encodePath = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
const decodePath = (path: string): string =>
  path.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
