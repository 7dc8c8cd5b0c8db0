import { decodeUtf16 } from '../import/formats/decode-bytes'
import { domainToUnicode } from 'node:url'

/** Letters and signs by their names in HTML; an accent makes no difference to what is looked for. */
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  hyphen: '-',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  eth: 'ð',
  thorn: 'þ',
  inodot: 'ı',
}
const ACCENTED =
  /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|breve|macr|ogon|dot|strok|stroke|midot|dblac)$/iu
const NOTHING_SEEN = /^(?:shy|zwj|zwnj|lrm|rlm|nobreak|zerowidthspace)$/iu

function signNamed(name: string, otherwise: string): string {
  if (NOTHING_SEEN.test(name)) return ''
  return ACCENTED.exec(name)?.[1] ?? SIGNS[name.toLowerCase()] ?? otherwise
}

/** A text as it is, and as it reads once tags, escapes and codings are undone. */
export function readingsOf(text: string): readonly string[] {
  let views = [text]
  for (const undo of [withoutComments, withoutTags, withoutEscapes, withoutQuoting])
    views = [...new Set([...views, ...views.map(undo)])]
  const undone = inItsCoding(views.at(-1) ?? text)
  return [...new Set([...views, undone, turned(undone)])]
}

/** Without comments, in the middle of a word as well. */
function withoutComments(text: string): string {
  return text.replaceAll(/<!--[^]*?-->|\/\*[^]*?\*\//gu, '')
}

/** Without the tags of HTML and XML, which may stand in the middle of a word; comments stay, since somebody may read them. */
function withoutTags(text: string): string {
  let rest = text.replaceAll(/<\/?[A-Za-z][^<>]*>/gu, '')
  for (let round = 0; round < NESTED && rest.includes('&'); round += 1) rest = withoutEntities(rest)
  return rest
}

function withoutEntities(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]{1,6});?/giu, (all, hex: string) => signOf(Number.parseInt(hex, 16), all))
    .replaceAll(/&#(\d{1,7});?/giu, (all, code: string) => signOf(Number(code), all))
    .replaceAll(/&([a-z]+);/giu, (all, name: string) => signNamed(name, all))
    .replaceAll(/&(nbsp|shy|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash))/giu, (all, name: string) =>
      signNamed(name, all),
    )
}

/** Without the escapes of JSON, of scripts, of styles and of RTF. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text
    .replaceAll(/\\u(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\})/giu, (all, four = '', other = '') =>
      signOf(Number.parseInt(`${four}${other}`, 16), all),
    )
    .replaceAll(/\\x([0-9a-f]{2})/giu, (all, hex: string) => signOf(Number.parseInt(hex, 16), all))
    .replaceAll(/\\u(-?\d{1,6}) ?\??/gu, (all, code: string) =>
      signOf((Number(code) + 0x10000) % 0x10000, all),
    )
    .replaceAll(/\\'([0-9a-f]{2})/giu, (all, hex: string) => signOf(Number.parseInt(hex, 16), all))
    .replaceAll(/\\([0-9a-f]{2,6}) ?/giu, (all, hex: string) => signOf(Number.parseInt(hex, 16), all))
    .replaceAll(/\\[nrt]/gu, ' ')
    .replaceAll(/\\(["\\/])/gu, '$1')
}

/** Bytes as UTF-8; where they are none, each is a letter of Latin-1. */
function letters(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text
}

const decodeHex = (run: string, mark: string): string => letters(Buffer.from(run.replaceAll(mark, ''), 'hex'))

/** So often is undone what was packed into another one of its kind. */
const NESTED = 3

/** Words of a head of a mail (RFC 2047), which may be in pieces, and a value in numbered pieces (RFC 2231). */
function withoutPieces(text: string): string {
  return text
    .replaceAll(/;\s*[\w-]+\*\d+\*?=/gu, '')
    .replaceAll(/(=\?[^\s?]+\?[QB]\?[^?]*\?=)\s+(?==\?)/giu, '$1')
    .replaceAll(
      /=\?([^\s?*]+)[^\s?]*\?([QB])\?([^?]*)\?=/giu,
      (_, coding: string, by: string, coded: string) =>
        decoded(
          by.toUpperCase() === 'B'
            ? Buffer.from(coded, 'base64')
            : Buffer.from(
                coded
                  .replaceAll('_', ' ')
                  .replaceAll(/=([0-9A-F]{2})/giu, (__, hex: string) =>
                    String.fromCharCode(Number.parseInt(hex, 16)),
                  ),
                'latin1',
              ),
          coding,
        ),
    )
}

function decoded(bytes: Buffer, coding: string): string {
  try {
    return new TextDecoder(coding).decode(bytes)
  } catch {
    return letters(bytes)
  }
}

/** Without the codings of mail (quoted-printable, UTF-7), of addresses, and of the names of hosts. */
function withoutQuoting(text: string): string {
  let rest = withoutPieces(text)
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/giu, (run) => decodeHex(run, '='))
    .replaceAll(/\+([A-Za-z0-9+/]{3,})-?/gu, (all, coded: string) => utf7(coded) ?? all)
  for (let round = 0; round < NESTED && rest.includes('%'); round += 1)
    rest = rest.replaceAll(/(?:%[0-9A-Fa-f]{2})+/gu, (run) => decodeHex(run, '%'))
  return rest.replaceAll(/\bxn--[a-z0-9-]{1,59}/giu, (label) => domainToUnicode(label) || label)
}

/** Letters of two bytes each in Base64 (RFC 2152); null where they are none. */
function utf7(coded: string): string | null {
  const bytes = Buffer.from(coded, 'base64')
  const text = decodeUtf16(bytes.subarray(0, bytes.length - (bytes.length % 2)).swap16())
  return /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]+$/u.test(text) ? text : null
}

/** The letters of Windows-1252 for the bytes from 128 on, where those of Latin-1 are controls. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const BYTES = /[\u0080-\u00FF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2,}/gu

/** UTF-8 that was read in a coding of one byte a letter (`JosÃ©`), as it was meant. */
function inItsCoding(text: string): string {
  return text.replaceAll(BYTES, (run) => {
    const bytes = Array.from(run, (sign) => {
      const at = WINDOWS.indexOf(sign)
      return at < 0 ? sign.charCodeAt(0) : 128 + at
    })
    const meant = Buffer.from(bytes).toString('utf8')
    return bytes.some((byte) => byte > 255) || meant.includes('\uFFFD') ? run : meant
  })
}

const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC][\s\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]*/gu

/** Letters of scripts from right to left the other way round: some programs write them as they stand on the line. */
function turned(text: string): string {
  return text.replaceAll(FROM_RIGHT, (run) => Array.from(run).toReversed().join(''))
}

function signOf(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}
