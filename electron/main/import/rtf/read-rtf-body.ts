import { escapeHtml } from '../../../../shared/domain/text/escape-html'
import { elementOf, roleOfOutline } from '../docx/paragraph-role'
import type { Role } from '../docx/paragraph-role'
import { createRichText } from '../rich/rich-text'
import type { Look, RichText } from '../rich/rich-text'
import { decodeIn, encodingOfCharset, encodingOfCodePage } from './code-pages'
import {
  boxGroups,
  edgeGroups,
  propertyGroups,
  rangeGroups,
  signs,
  skippedGroups,
  wordyGroups,
} from './rtf-words'
import { packedDate } from '../rich/packed-date'
import { createTable } from './rtf-table'
import { splitRtf } from './split-rtf'
import { styleRoles } from './style-roles'

/** What an RTF file says. */
export type ReadRtf = {
  readonly rich: RichText
  /** Its properties by their control words, and `modified`. */
  readonly facts: ReadonlyMap<string, string>
  /** The page that a mail program put into it (MS-OXRTFEX); null for any other file. */
  readonly html: string | null
}

/** The state of a group, inherited by the groups within it. */
type Group = {
  readonly isSkipped: boolean
  /** What the group is for; empty for one that only holds words together. */
  readonly destination: string
  /** In a note, a box or a page's edge: not in the stream of the body. */
  readonly isAside: boolean
  readonly encoding: string
  /** How many characters stand for a Unicode character where a program knows no Unicode (`\uc`). */
  readonly fallback: number
  readonly look: Look
  readonly isHidden: boolean
  readonly isDeleted: boolean
  /** True inside a web page in RTF, in the part that repeats it as RTF (`\htmlrtf`). */
  readonly isRepeated: boolean
  readonly isInTable: boolean
  /** What its paragraphs are by their style. */
  readonly role: Role
}

const PLAIN = { look: {}, isHidden: false, isDeleted: false } as const
/** What stands apart from the body begins as nothing of it. */
const ASIDE = { ...PLAIN, destination: 'words', isAside: true, role: null } as const

/** Nothing that a person wrote nests deeper. */
const DEEPEST = 5000

/** Reads the words of an RTF file: tracked changes as they are accepted, without hidden words; boxes behind their paragraph, notes at the end. */
export function readRtfBody(bytes: Uint8Array): ReadRtf {
  const rich = createRichText()
  const table = createTable(rich)
  const roles = styleRoles(bytes)
  const facts = new Map<string, string>()
  const fonts = new Map<number, string | null>()
  const page: string[] = []
  const groups: Group[] = []
  /** By the groups that show the result of a field: whether it is a link. */
  const links: boolean[] = []
  let isPage = false
  let documentEncoding = 'windows-1252'
  let ownFont = 0
  let namedFont = 0
  let isOptional = false
  /** Only the first word of a group may say that the group can be passed over. */
  let isStart = false
  let pending: number[] = []
  let passOver = 0
  /** The colours of the file by their numbers; the first is the one that programs choose. */
  const colors: string[] = []
  const parts: string[] = []
  let [remark, author, madeAt, range] = ['', '', '', '']
  let passage: 'hidden' | 'deleted' | null = null
  /** The names of comments that have words of their own. */
  const ranges = new Set<string>()
  let notes = 0
  let code = ''
  let address = ''
  let group: Group = {
    ...PLAIN,
    isSkipped: false,
    destination: '',
    isAside: false,
    encoding: documentEncoding,
    fallback: 1,
    isRepeated: false,
    isInTable: false,
    role: null,
  }
  const set = (more: Partial<Group>): void => void (group = { ...group, ...more })

  /** Bytes are decoded together: a letter may have two of them. */
  const flush = (): void => {
    if (pending.length === 0) return
    const run = pending
    pending = []
    put(decodeIn(group.encoding, run))
  }
  const put = (words: string): void => {
    const { destination } = group
    if (group.isSkipped || words === '') return
    if (propertyGroups.has(destination)) facts.set(destination, (facts.get(destination) ?? '') + words)
    else if (destination === 'annotation') remark += words
    else if (destination === 'atnauthor') author += words
    else if (destination === 'atndate') madeAt += words
    else if (rangeGroups.has(destination)) range += words
    else if (destination === 'colortbl') {
      if (words.includes(';')) colors.push(parts.splice(0).join(''))
    } else if (destination === 'fldinst') code += words
    else if (isPage && (destination === '' || destination === 'htmltag')) {
      if (!group.isRepeated) page.push(destination === 'htmltag' ? words : escapeHtml(words))
    } else if (destination === '' || destination === 'words') putWords(words)
  }
  const putWords = (words: string): void => {
    const now = group.isDeleted ? 'deleted' : group.isHidden && words.trim() !== '' ? 'hidden' : null
    if (now !== null && now !== passage) rich.leaveOut(now)
    passage = now
    if (now !== null || group.isHidden) return
    if (!group.isAside) table.enter(group.isInTable)
    if (group.role !== null) rich.nameParagraph(elementOf(group.role))
    rich.add(words, group.look)
  }
  const startDestination = (word: string, number: number | null): boolean => {
    if (skippedGroups.has(word)) {
      if (word === 'pict') rich.leaveOut('pictures')
      set({ isSkipped: true })
    } else if (propertyGroups.has(word)) {
      if (group.destination !== 'info') return false
      set({ destination: word })
    } else if (boxGroups.has(word)) {
      rich.startBox()
      set(ASIDE)
    } else if (edgeGroups.has(word)) {
      rich.startEdge()
      set(ASIDE)
    } else
      switch (word) {
        case 'annotation':
          if (!group.isAside) table.enter(group.isInTable)
          remark = ''
          range = ''
          madeAt = ''
          set({ destination: word })
          break
        case 'atnauthor':
          author = ''
          set({ destination: word })
          break
        case 'atndate':
          madeAt = ''
          set({ destination: word })
          break
        case 'atnref':
        case 'atrfstart':
        case 'atrfend':
          range = number === null ? '' : String(number)
          set({ destination: word })
          break
        case 'atnid':
        case 'atntime':
        case 'atnparent':
          set({ isSkipped: true })
          break
        case 'footnote':
          notes += 1
          rich.startNote(String(notes))
          set(ASIDE)
          break
        case 'fldinst':
          code = ''
          set({ destination: word })
          break
        case 'fldrslt':
          links.push(address !== '')
          if (address !== '') rich.startLink(address)
          address = ''
          break
        case 'fonttbl':
        case 'colortbl':
        case 'info':
        case 'revtim':
        case 'htmltag':
          set({ destination: word })
          break
        default:
          return false
      }
    opened.set(groups.length, word)
    return true
  }
  /** By nesting depth, the kind of range that began there and ends with that group. */
  const opened = new Map<number, string>()
  const endDestination = (): void => {
    const word = opened.get(groups.length)
    opened.delete(groups.length)
    if (word === undefined) return
    if (word === 'footnote') rich.endNote()
    else if (word === 'annotation') {
      rich.endComment(range.trim())
      rich.comment(ranges.has(range.trim()) ? range.trim() : null, {
        words: remark,
        author,
        date: packedDate(Number(madeAt)),
      })
      author = ''
    } else if (word === 'atrfstart') {
      ranges.add(range.trim())
      rich.startComment(range.trim())
    } else if (word === 'atrfend') rich.endComment(range.trim())
    else if (boxGroups.has(word)) rich.endBox()
    else if (edgeGroups.has(word)) rich.endEdge()
    else if (word === 'fldinst') address = /HYPERLINK\s+"([^"]{1,2000})"/u.exec(code)?.[1] ?? ''
    else if (word === 'fldrslt' && links.pop()) rich.endLink()
  }

  const control = (word: string, number: number | null): void => {
    if (group.isSkipped) return
    if (isOptional && !wordyGroups.has(word) && !signs.has(word) && word !== '*') {
      isOptional = false
      return set({ isSkipped: true })
    }
    isOptional = word === '*' && isStart
    isStart = false
    const sign = signs.get(word)
    if (sign !== undefined) return put(sign)
    if (startDestination(word, number)) return
    const isOn = number !== 0
    switch (word) {
      case 'mac':
      case 'ansicpg':
        documentEncoding = encodingOfCodePage(word === 'mac' ? 10_000 : (number ?? 1252))
        return set({ encoding: documentEncoding })
      case 'fromhtml':
        isPage = isOn
        return
      case 'htmlrtf':
        return set({ isRepeated: isOn })
      case 'deff':
        ownFont = number ?? 0
        return
      case 'f':
        if (group.destination === 'fonttbl') namedFont = number ?? 0
        else set({ encoding: fonts.get(number ?? 0) ?? documentEncoding })
        return
      case 'fcharset':
        if (group.destination === 'fonttbl') fonts.set(namedFont, encodingOfCharset(number ?? 0))
        return
      case 'cpg':
        if (group.destination === 'fonttbl') fonts.set(namedFont, encodingOfCodePage(number ?? 1252))
        return
      case 'uc':
        return set({ fallback: Math.min(10, Math.max(0, number ?? 1)) })
      case 'u':
        // Numbers over 32,767 are written as negative ones.
        put(String.fromCharCode((number ?? 0) < 0 ? (number ?? 0) + 65_536 : (number ?? 0)))
        passOver = group.fallback
        return
      case 'yr':
      case 'mo':
      case 'dy':
        if (group.destination === 'revtim')
          facts.set(
            'modified',
            `${facts.get('modified') ?? ''}${word === 'yr' ? '' : '-'}${String(number).padStart(2, '0')}`,
          )
        return
      case 'plain':
        return set({ ...PLAIN, encoding: fonts.get(ownFont) ?? documentEncoding })
      case 'strike':
      case 'striked':
        return set({ look: { ...group.look, struck: isOn } })
      case 'super':
      case 'sub':
      case 'nosupersub':
      case 'up':
      case 'dn':
        return set({ look: { ...group.look, raised: raisedBy(word, isOn) } })
      case 'red':
      case 'green':
      case 'blue':
        return void parts.push(
          Math.min(255, number ?? 0)
            .toString(16)
            .padStart(2, '0'),
        )
      case 'cf':
        return set({ look: { ...group.look, color: colors[number ?? 0] || null } })
      case 'highlight':
        return set({ look: { ...group.look, marker: colors[number ?? 0] || null } })
      case 'chcbpat':
      case 'cb':
        return set({ look: { ...group.look, ground: colors[number ?? 0] ?? null } })
      case 'deleted':
        return set({ isDeleted: isOn })
      case 'v':
        return set({ isHidden: isOn })
      case 'pard':
        return set({ isInTable: false, role: null })
      case 's':
        return set({ role: roles.get(number ?? 0) ?? null })
      case 'outlinelevel':
        return set({ role: roleOfOutline(String(number ?? 9), group.role) })
      case 'intbl':
        return set({ isInTable: true })
      default:
        if (isPage)
          page.push(
            group.isRepeated ? '' : word === 'par' || word === 'line' ? '\n' : word === 'tab' ? '\t' : '',
          )
        else layout(word)
    }
  }
  const layout = (word: string): void => {
    if (group.destination === 'annotation') remark += ' '
    if (group.destination !== '' && group.destination !== 'words') return
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
      case '\n':
      case '\r':
        if (!group.isAside) table.enter(group.isInTable)
        return rich.endParagraph()
      case 'line':
      case 'lbr':
        return rich.lineBreak()
      case 'tab':
        return group.isHidden || group.isDeleted ? undefined : rich.space('\t')
      case 'nestcell':
      case 'nestrow':
        return rich.endParagraph()
      case 'cell':
        return group.isAside ? rich.endParagraph() : table.endCell()
      case 'row':
        return group.isAside ? rich.endParagraph() : table.endRow()
    }
  }

  for (const piece of splitRtf(bytes)) {
    if (piece.kind === 'byte') {
      isOptional = false
      isStart = false
      if (passOver > 0) passOver -= 1
      else if (!group.isSkipped) pending.push(piece.byte)
      continue
    }
    flush()
    if (piece.kind === 'open') {
      passOver = 0
      if (groups.length >= DEEPEST) break
      groups.push(group)
      isStart = true
    } else if (piece.kind === 'close') {
      passOver = 0
      endDestination()
      group = groups.pop() ?? group
    } else if (passOver > 0 && signs.has(piece.word)) passOver -= 1
    else control(piece.word, piece.number)
  }
  flush()
  table.end()
  return { rich, facts, html: isPage ? page.join('') : null }
}

function raisedBy(word: string, isOn: boolean): Look['raised'] {
  if (!isOn || word === 'nosupersub') return null
  return word === 'super' || word === 'up' ? 'sup' : 'sub'
}
