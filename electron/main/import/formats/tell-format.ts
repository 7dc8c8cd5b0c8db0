import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { extensionOfName, formatOfName, formats } from './formats'
import type { Format } from './formats'

/** How much of a file is looked at: what tells a format stands at its beginning. */
const HEAD = 4096

/**
 * The format of a file, by what its bytes begin with, and only where they do not say by the extension of its name. A file
 * that is not what its name promises, or of a kind that cannot be read, is refused by what it is.
 */
export function tellFormat(bytes: Uint8Array, name: string): Result<Format> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const promised = formatOfName(name)
  if (/^[\s\S]{0,1019}%PDF-/u.test(head)) return ok('pdf')
  if (head.startsWith('PK\u0003\u0004')) {
    return promised === 'docx' || head.includes('word/')
      ? ok('docx')
      : refuse(name, 'is a ZIP archive. Unpack it and import the files in it')
  }
  const known = others.find(({ sign }) => sign.test(head))
  if (known) return refuse(name, known.isA(bytes))
  if (promised === 'pdf' || promised === 'docx')
    return refuse(
      name,
      `is not a ${formats[promised].title}, though its name ends like one. It may be damaged`,
    )
  if (promised === 'text' || promised === null) {
    if (/^(?:\u00EF\u00BB\u00BF)?\s*(?:<!doctype html|<html[\s>])/iu.test(head)) return ok('html')
    if (isWebArchive(head)) return ok('mhtml')
  }
  if (promised === 'mail' && isWebArchive(head)) return ok('mhtml')
  if (promised) return ok(promised)
  if (/^(?:Return-Path|Received|Delivered-To|From|Message-ID|MIME-Version):\s/iu.test(head)) return ok('mail')
  if (extensionOfName(name) === '') return ok('text')
  return refuse(
    name,
    'is of a kind that Plumbline does not read. It reads .txt, .md, .html, .mhtml, .pdf, .docx and .eml',
  )
}

const isWebArchive = (head: string): boolean => /^Snapshot-Content-Location:|^From: <Saved by /imu.test(head)

/** Kinds that are told by their signature and refused by their name. */
const others: readonly { readonly sign: RegExp; readonly isA: (bytes: Uint8Array) => string }[] = [
  { sign: /^\u00D0\u00CF[^\w\s]\u00E0/u, isA: oldOffice },
  { sign: /^\{\\rtf/u, isA: () => 'is in Rich Text Format. Save it as .docx or .txt, then import that' },
  {
    sign: /^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF[\s\S]{4}WEBP|II\*\0|MM\0\*)/u,
    isA: () => 'is a picture. Run text recognition (OCR) on it first, then import the result',
  },
]

/** An OLE compound file (MS-CFB): an encrypted .docx (MS-OFFCRYPTO, 2.3.2: its stream `EncryptedPackage`), or an old .doc. */
function oldOffice(bytes: Uint8Array): string {
  const marker = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(marker)
    ? 'is protected with a password. Open it in Word, save it without the password, then import that'
    : 'is in the format of old Office programs. Save it as .docx, then import that'
}

function refuse(name: string, what: string): Result<never> {
  return err('unreadable', `“${name}” ${what}.`)
}
