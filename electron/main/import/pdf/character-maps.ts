/** The predefined character maps that a document asked for, and whether one of its fonts could not be read for want of one. */
export type CharacterMaps = {
  /** What PDF.js makes an object of, to ask for the map of a name. */
  readonly BinaryDataFactory: new () => { readonly fetch: (wanted: Wanted) => Promise<Uint8Array> }
  readonly isIncomplete: () => boolean
}

type Wanted = { readonly kind: string; readonly filename: string }

/** What the codes of a map are, by its name (ISO 32000-1, 9.7.5.2, table 118), and the collection that it belongs to. */
const MAPS: readonly (readonly [name: RegExp, encoding: string, collection: string])[] = [
  [/^UniGB-(?:UCS2|UTF16)-[HV]$/u, 'utf-16', 'GB1'],
  [/^UniCNS-(?:UCS2|UTF16)-[HV]$/u, 'utf-16', 'CNS1'],
  [/^UniJIS(?:2004)?-(?:UCS2|UTF16)-(?:HW-)?[HV]$/u, 'utf-16', 'Japan1'],
  [/^UniKS-(?:UCS2|UTF16)-[HV]$/u, 'utf-16', 'Korea1'],
  [/^(?:GBK|GBKp|GBK2K|GBpc|GB)-(?:EUC-)?[HV]$/u, 'gb18030', 'GB1'],
  [/^(?:ETen|ETenms|HKscs)-B5-[HV]$|^B5pc-[HV]$/u, 'big5', 'CNS1'],
  [/RKSJ-(?:HW-)?[HV]$/u, 'shift_jis', 'Japan1'],
  [/^EUC-[HV]$/u, 'euc-jp', 'Japan1'],
  [/^KSC(?:ms|pc)?-(?:UHC|EUC)(?:-HW)?-[HV]$/u, 'euc-kr', 'Korea1'],
]

/**
 * The predefined maps of Chinese, Japanese and Korean fonts, made on the spot: the files that Adobe publishes are not part of the
 * program. A map leads from codes to the glyph numbers of a collection, and that of the collection to Unicode; as only the letters
 * are wanted, Unicode itself serves as the glyph number. So fonts whose codes are Unicode or a legacy encoding can be read. Where a
 * font names its letters by the glyph numbers of the collection alone, nothing but Adobe's files could tell: it stays unread.
 */
export function createCharacterMaps(): CharacterMaps {
  const collections = new Set<string>()
  let isIncomplete = false
  return {
    isIncomplete: () => isIncomplete,
    BinaryDataFactory: class {
      fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
        const map = kind === 'cMapUrl' ? mapOf(filename, collections) : null
        if (map !== null) return Promise.resolve(new TextEncoder().encode(map))
        if (kind === 'cMapUrl') isIncomplete = true
        return Promise.reject(new Error(`There is no ${filename} here.`))
      }
    },
  }
}

function mapOf(name: string, collections: Set<string>): string | null {
  const [, asked] = /^Adobe-(.+)-UCS2$/u.exec(name) ?? []
  if (asked !== undefined) return collections.has(asked) ? toUnicode() : null
  const [, encoding, collection] = MAPS.find(([pattern]) => pattern.test(name)) ?? []
  if (encoding === undefined || collection === undefined) return null
  collections.add(collection)
  return encoding === 'utf-16' ? unicodeMap(name) : legacyMap(name, encoding)
}

/** Every number is its own letter, in as many ranges as have the same first byte: a range may not run on from one to the next. */
function toUnicode(): string {
  const ranges = highBytes.map((high) => `<${high}00> <${high}FF> <${high}00>`)
  return wrap('Adobe-UCS2', '<0000> <FFFF>', inBlocks('bfrange', ranges))
}

function unicodeMap(name: string): string {
  const ranges = highBytes.map((high) => `<${high}00> <${high}FF> ${Number.parseInt(`${high}00`, 16)}`)
  return wrap(name, '<0000> <FFFF>', inBlocks('cidrange', ranges))
}

function legacyMap(name: string, encoding: string): string {
  const decoder = new TextDecoder(encoding)
  const single: string[] = []
  const leads: string[] = []
  for (let lead = 0; lead < 256; lead += 1) {
    const alone = decoder.decode(Uint8Array.of(lead))
    if (isOneLetter(alone)) single.push(hex(lead))
    else if (lead > 0x80) leads.push(hex(lead))
  }
  const letters = single.map((code) => [code, decoder.decode(bytesOf(code))] as const)
  for (const lead of leads) {
    for (let trail = 0x40; trail < 256; trail += 1) {
      const code = lead + hex(trail)
      const letter = decoder.decode(bytesOf(code))
      if (isOneLetter(letter)) letters.push([code, letter])
    }
  }
  const spaces = [
    ...single.map((code) => `<${code}> <${code}>`),
    ...leads.map((lead) => `<${lead}40> <${lead}FF>`),
  ]
  return wrap(
    name,
    spaces.join('\n'),
    inBlocks(
      'cidchar',
      letters.map(([code, letter]) => `<${code}> ${letter.charCodeAt(0)}`),
    ),
  )
}

const isOneLetter = (text: string): boolean => text.length === 1 && text !== '\uFFFD'
const hex = (byte: number): string => byte.toString(16).padStart(2, '0').toUpperCase()
const bytesOf = (code: string): Uint8Array =>
  Uint8Array.from(code.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16))
const highBytes = Array.from({ length: 256 }, (_, high) => hex(high))

/** At most a hundred entries may stand in one block (Adobe technical note 5014). */
function inBlocks(kind: string, entries: readonly string[]): string {
  const blocks: string[] = []
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100)
    blocks.push(`${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`)
  }
  return blocks.join('\n')
}

function wrap(name: string, spaces: string, entries: string): string {
  const vertical = name.endsWith('V') ? 1 : 0
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    `/CMapName /${name} def /WMode ${vertical} def`,
    `${spaces.split('\n').length} begincodespacerange`,
    spaces,
    'endcodespacerange',
    entries,
    'endcmap',
  ].join('\n')
}
