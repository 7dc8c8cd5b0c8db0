import { decodeBytes } from '../formats/decode-bytes'

/** Encodings by the number of a font's character set (RTF 1.9.1, `\fcharset`). */
const OF_CHARSET: Readonly<Partial<Record<number, string>>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const OF_CODE_PAGE: Readonly<Partial<Record<number, string>>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  28591: 'windows-1252',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  28596: 'iso-8859-6',
  65001: 'utf-8',
}

/** The encoding of a font's character set; null for one that is the document's own. */
export function encodingOfCharset(charset: number): string | null {
  return OF_CHARSET[charset] ?? null
}

/** The encoding of a Windows code page; the one of Western Europe where it is not known. */
export function encodingOfCodePage(page: number): string {
  return OF_CODE_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
}

/** Bytes of a document in an encoding as text. */
export function decodeIn(encoding: string, bytes: readonly number[]): string {
  return decodeBytes(Uint8Array.from(bytes), encoding)
}
