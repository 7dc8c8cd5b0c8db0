import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import {
  isCaptions,
  isMail,
  isMailBox,
  isPage,
  isWebArchive,
} from '../../../../shared/domain/originals/text-signs'
import { tellKind } from '../../../../shared/domain/originals/tell-kind'
import { words } from '../../../../shared/words/words'
import { articleExtensions, extensionOfName, formatOfName, formats } from './formats'
import type { Format } from './formats'
import { kindOfCompound, kindOfZip } from './read-container'
import { readSignature } from './read-signature'
import type { Refusal } from './read-signature'

/** How much of a file is looked at: what tells a format stands at its beginning. */
const HEAD = 4096

const said = words.fileKinds

/** How an OLE compound file begins ([MS-CFB], 2.2). */
const COMPOUND = '\u00D0\u00CF\u0011\u00E0'

/** Formats that are told by their first bytes: a file that does not begin so is not one, whatever its name says. */
const BINARY: ReadonlySet<Format> = new Set([
  'pdf',
  'docx',
  'doc',
  'odt',
  'odp',
  'ods',
  'rtf',
  'xlsx',
  'pptx',
  'epub',
  'msg',
])

/**
 * The format of a file, by what its bytes begin with, and only where they do not say by the extension of its name. A file
 * that is not what its name promises, or of a kind that cannot be read, is refused by what it is.
 */
export function tellFormat(bytes: Uint8Array, name: string): Result<Format> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const promised = formatOfName(name)
  const extension = extensionOfName(name)
  if (isPdf(head, promised)) return ok('pdf')
  const kind = kindOf(bytes, head, name)
  if (typeof kind === 'string') return ok(kind)
  const isWrong = promised !== null && BINARY.has(promised)
  if (isWrong && (kind === null || kind === said.zip))
    return err('unreadable', said.notWhatItsNameSays(name, formats[promised].title))
  if (kind) return err(isPictured(bytes) ? 'pictured' : 'unreadable', kind(name))
  if ((promised === 'text' || promised === null || promised === 'mail') && isMailBox(head)) return ok('mbox')
  if (promised === 'text' || promised === null) {
    if (isPage(head)) return ok('html')
    if (isWebArchive(head)) return ok('mhtml')
    if (isCaptions(head)) return ok('subtitles')
  }
  if (promised === 'mail' && isWebArchive(head)) return ok('mhtml')
  if (promised) return ok(promised)
  if (isMail(head)) return ok('mail')
  if (extension === '') return ok('text')
  return isText(head)
    ? err('unreadable', said.plainText(name, extension))
    : err('unreadable', said.unknown(name, articleExtensions))
}

/** Whether it is a picture in which a machine can read words. */
function isPictured(bytes: Uint8Array): boolean {
  const kind = tellKind(bytes, '')
  return kind.kind === 'picture' && READ_BY_MACHINE.has(kind.mediaType)
}

/** The kinds of picture that the machine unpacks. */
const READ_BY_MACHINE: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/bmp'])

/** What a file is by its bytes alone; null where they do not say. */
function kindOf(bytes: Uint8Array, head: string, name: string): Format | Refusal | null {
  if (head.startsWith('PK\u0003\u0004')) return kindOfZip(bytes, head, extensionOfName(name))
  if (head.startsWith(COMPOUND)) return kindOfCompound(bytes)
  return head.startsWith('{\\rtf') ? 'rtf' : readSignature(bytes, head, name)
}

/** A PDF begins within the first kilobyte (ISO 32000-1, annex H.3.4.1); a text that only speaks of one is a text. */
function isPdf(head: string, promised: Format | null): boolean {
  return promised === null || BINARY.has(promised)
    ? /^[\s\S]{0,1019}%PDF-/u.test(head)
    : /^\s*%PDF-\d\.\d\s*[\r\n]/u.test(head)
}

/** No control characters but those of texts. */
const isText = (head: string): boolean => !/[^\P{Cc}\t\n\f\r\u0080-\u009F]/u.test(head)
