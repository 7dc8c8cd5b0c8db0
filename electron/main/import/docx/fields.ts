import type { OpenLink } from './paragraph-links'

/** A field while it is read (17.16), and what one of a form shows. */
export type Field = {
  instruction: string
  isPage: boolean
  /** Where in the paragraph its result begins; null before. */
  resultFrom: number | null
  readonly entries: string[]
  readonly chosen: number
  readonly isTicked: boolean | null
  /** The link that the field's result becomes. */
  link: OpenLink | null
}

export const newField = (): Field => ({
  instruction: '',
  isPage: false,
  resultFrom: null,
  entries: [],
  chosen: 0,
  isTicked: null,
  link: null,
})

/** What a field without a result shows: the choice of a list, the sign of a box, a formula. */
export function shownByField({ instruction, entries, chosen, isTicked }: Field): string {
  if (/^\s*FORMDROPDOWN\b/u.test(instruction)) return entries[chosen] ?? ''
  if (/^\s*FORMCHECKBOX\b/u.test(instruction)) return isTicked === true ? '[x]' : '[ ]'
  const [, formula] = /^\s*EQ\s+(.*)$/su.exec(instruction) ?? []
  return (
    (formula ?? '')
      .replace(/\\\*\s*(?:"[^"]*"|\S+)/gu, '')
      // Words with others above them (Japanese).
      .replace(/\\o(?:\\a[a-z])?\s*\(\s*\\s\s*\\up\s*\d*\s*\(([^()]*)\)\s*[,;]([^()]*)\)/giu, '$2($1)')
      .replace(/\\f\s*\(([^(),;]*)[,;]([^(),;]*)\)/giu, '$1/$2')
      .replace(/\\s\s*\\up\s*\d*\s*\(([^()]*)\)/giu, '^$1')
      .replace(/\\[a-z]+\d*/giu, '')
      .trim()
  )
}

/** Whether the result of a field is the number of a page: it says nothing in a text without pages. */
export const isPageField = (instruction: string): boolean =>
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/u.test(instruction)

/** The address of a field that is a link (ISO/IEC 29500-1, 17.16.5.25); empty for other fields, and for links within the document. */
export function addressOfField(instruction: string): string {
  const [, quoted, bare = ''] =
    /^\s*HYPERLINK\s+(?:"((?:[^"\\]|\\.)*)"|([^\s"\\]\S*))/iu.exec(instruction) ?? []
  const address = quoted?.replace(/\\(.)/gu, '$1') ?? bare
  const [, place] = /\\l\s+"([^"]*)"/iu.exec(instruction) ?? []
  return address !== '' && place ? `${address}#${place}` : address
}
