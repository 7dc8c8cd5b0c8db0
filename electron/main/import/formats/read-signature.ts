import { isDrawing } from '../../../../shared/domain/originals/text-signs'
import { words } from '../../../../shared/words/words'

/** What a file is that cannot be read, as a sentence about a file of some name. */
export type Refusal = (name: string) => string

const said = words.fileKinds
const picture =
  (format: string): Refusal =>
  (name) =>
    said.picture(name, format)
/** A picture that the machine does not unpack. */
const otherPicture =
  (format: string): Refusal =>
  (name) =>
    said.otherPicture(name, format)
const archive =
  (format: string): Refusal =>
  (name) =>
    said.archive(name, format)

/** Kinds that are told by how their bytes begin, in hexadecimal. The first that fits counts. */
const byBytes: readonly (readonly [sign: RegExp, refusal: Refusal])[] = [
  [/^89504e47/u, picture('PNG')],
  [/^ffd8ff/u, picture('JPEG')],
  [/^47494638/u, otherPicture('GIF')],
  [/^52494646.{8}57454250/u, picture('WebP')],
  [/^(?:49492a00|4d4d002a)/u, otherPicture('TIFF')],
  [/^424d.{8}00000000/u, picture('BMP')],
  // ISO base media: four bytes of length, `ftyp`, and the brand.
  [/^.{8}66747970(?:686569|686576|6d696631|6d736631)/u, otherPicture('HEIC')],
  [/^.{8}6674797061766966/u, otherPicture('AVIF')],
  [/^38425053/u, otherPicture('Photoshop')],
  [/^0000000c6a50/u, otherPicture('JPEG 2000')],
  [/^.{8}667479704d34(?:41|42|50)/u, said.sound],
  [
    /^(?:494433|fff[b321]|fff9|664c6143|4f676753|52494646.{8}57415645|2321414d52|464f524d.{8}41494646)/u,
    said.sound,
  ],
  [
    /^(?:.{8}(?:66747970|6d6f6f76|6d646174|77696465)|1a45dfa3|52494646.{8}41564920|464c5601|000001b[3a])/u,
    said.video,
  ],
  [/^3026b2758e66cf11/u, said.video],
  [/^377abcaf271c/u, archive('7z')],
  [/^526172211a07/u, archive('RAR')],
  [/^425a68.{2}314159265359/u, archive('bzip2')],
  [/^fd377a585a00/u, archive('xz')],
  [/^28b52ffd/u, archive('zstd')],
  [/^.{514}7573746172/u, archive('tar')],
  [/^41542654464f524d/u, said.djvu],
  [/^.{120}(?:424f4f4b4d4f4249|5445587452454164)/u, said.kindle],
  [/^ff575043/u, said.wordPerfect],
  [/^62706c6973743030(?:.{2})*?5765624d61696e5265736f75726365/u, said.safariArchive],
  [/^2142444e/u, said.mailStore],
  [/^789f3e22/u, said.mailAttachment],
  [/^(?:53514c69746520666f726d6174203300|000100005374616e6461726420(?:4a6574|414345)204442)/u, said.database],
  [/^(?:4d5a(?:.{2}){0,60}?0000|7f454c46|cafebabe|c[ef]faedfe)/u, said.program],
  [/^(?:774f4646|774f4632|4f54544f00|0001000000|7472756500|74746366)/u, said.font],
]

/** Kinds that are told by their first words. */
const byWords: readonly (readonly [sign: RegExp, refusal: Refusal])[] = [
  [/^%!PS/u, said.postScript],
  [/^WARC\/\d/u, said.crawledSite],
  [/^-----BEGIN PGP MESSAGE-----/u, said.encryptedMail],
  [/^#!\s?\/\S*\/(?:bash|dash|env|node|perl|python\d?|ruby|sh|zsh)\b/u, said.program],
]

/** So many bytes tell any signature. */
const SIGN = 600

/** What a file is that cannot be read, by its first bytes; null for one that is not told by them. */
export function readSignature(bytes: Uint8Array, head: string, name: string): Refusal | null {
  const hex = Buffer.from(bytes.subarray(0, SIGN)).toString('hex')
  // Compressed with gzip: what is in it says the name, as of `crawl.warc.gz`.
  if (hex.startsWith('1f8b')) return /\.warc\.gz$/iu.test(name) ? said.crawledSite : archive('gzip')
  return (
    byBytes.find(([sign]) => sign.test(hex))?.[1] ??
    byWords.find(([sign]) => sign.test(head))?.[1] ??
    (isDrawing(head) ? otherPicture('SVG') : null)
  )
}
