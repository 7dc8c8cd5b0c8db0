import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { statedByFile } from '../../electron/main/import/facts/stated-by-file'
import { pictureOrientation } from '../../shared/domain/originals/picture-orientation'
import { stripPicture } from '../../shared/domain/originals/strip-picture'
import { hex, drawn, someJpeg as jpeg } from './make-jpeg'
import { makePdf } from './make-pdf'

describe('a copy of a picture that states nothing', () => {
  test('a JPEG keeps what draws it, its colours and its direction, to the bit', () => {
    const stripped = Buffer.from(stripPicture(jpeg) ?? [])
    expect(stripped.subarray(-Buffer.concat(drawn).length)).toEqual(Buffer.concat(drawn))
    expect(pictureOrientation(stripped)).toBe(6)
    expect(stripped.includes('ICC_PROFILE')).toBe(true)
    for (const gone of ['Maker', 'caption', 'comment', 'behind the end'])
      expect(stripped.includes(gone), gone).toBe(false)
    expect(stripPicture(stripped)).toEqual(new Uint8Array(stripped))
  })

  test('a PNG keeps the chunks that draw it', async () => {
    const png = await readFile(join(import.meta.dirname, 'pictures/flood.png'))
    const text = Buffer.concat([hex('00000005'), Buffer.from('tEXta\0who'), hex('00000000')])
    const told = Buffer.concat([png.subarray(0, 33), text, png.subarray(33)])
    const stripped = Buffer.from(stripPicture(told) ?? [])
    expect(stripped.includes('tEXt')).toBe(false)
    expect(stripped).toEqual(Buffer.from(stripPicture(png) ?? []))
    expect(stripped.includes('IDAT')).toBe(true)
  })

  test.each([
    ['a torn one', jpeg.subarray(0, 60)],
    ['one whose segment never ends', Buffer.concat([hex('ffd8 ffe1 ffff'), Buffer.from('short')])],
    ['no picture', Buffer.from('%PDF-1.4')],
  ])('%s is not stripped', (_, bytes) => {
    expect(stripPicture(bytes)).toBeNull()
  })
})

describe('what a file states about itself', () => {
  test.each([
    ['a.jpg', jpeg, { name: 'Make', value: 'Maker of cameras' }],
    [
      'a.pdf',
      makePdf([[[72, 700, 'Words.']]], '/Title (Report of May) /Producer (A printer)'),
      { name: 'Producer', value: 'A printer' },
    ],
  ])('of %s', async (name, bytes, fact) => {
    expect(await statedByFile(bytes, name)).toMatchObject({ ok: true, value: expect.arrayContaining([fact]) })
  })

  test.each([
    ['a.txt', Buffer.from('Words.')],
    ['torn.jpg', jpeg.subarray(0, 40)],
    ['torn.pdf', Buffer.from('%PDF-1.4 nothing')],
  ])('nothing of %s', async (name, bytes) => {
    expect(await statedByFile(bytes, name)).toEqual({ ok: true, value: [] })
  })
})
