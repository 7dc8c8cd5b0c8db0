import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { toIncomingPaste } from '../../electron/main/import/incoming-paste'
import { readPasted } from '../../electron/main/import/formats/read-pasted'
import { readTextFile } from '../../electron/main/import/read-article-file'
import { textsOfOriginal } from '../../electron/main/import/texts-of-original'
import { parserHere } from './parser-here'

const textsOf = textsOfOriginal(parserHere)

describe('an original is read again as importing read it', () => {
  it('each of the seeds', async () => {
    const seeds = join(import.meta.dirname, '..', '..', 'seeds')
    for (const name of (await readdir(seeds)).filter((each) => each.endsWith('.txt'))) {
      const read = await readTextFile(join(seeds, name))
      if (!read.ok) throw new Error(read.fault.message)
      const { original, textHash } = read.value.incoming
      if (original === null) throw new Error('a file has an original')
      const texts = await textsOf(original, await readFile(join(seeds, name)))
      expect(texts.map((text) => sha256(text))).toEqual([textHash])
    }
  })

  it('formatted text that was pasted', async () => {
    const html = '<h2>More than 100,000 people\u00a0died.</h2>\r\n<p>The toll rose to 120,000.</p>'
    const pasted = await toIncomingPaste(parserHere, { text: readPasted(html).text, html })
    if (!pasted.ok) throw new Error(pasted.fault.message)
    const { original, textHash, structure } = pasted.value.incoming
    if (original === null) throw new Error('formatted text is kept as it was pasted')
    const texts = await textsOf(original, Buffer.from(html))
    expect(texts.map((text) => sha256(text))).toEqual(expect.arrayContaining([textHash, structure?.hash]))
  })

  it('what cannot be read gives no text', async () => {
    const original = { hash: sha256(''), name: 'empty.txt', mediaType: 'text/plain', size: 0 }
    expect(await textsOf(original, new Uint8Array())).toEqual([])
  })
})
