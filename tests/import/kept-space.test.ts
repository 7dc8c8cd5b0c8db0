import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

const COUNTS = '140 killed\n96 hurt\n12 missing'
const LONG = 'The council met and heard from many people about what had been done. '.repeat(10).trim()

describe('white space that the style of a page keeps is kept', () => {
  test.each([
    ['in a paragraph', '', `<p style="white-space: pre-line">${COUNTS}</p>`],
    ['in a block of words alone', '.x{white-space:pre-wrap}', `<div class="x">${COUNTS}</div>`],
    ['by a variable', ':root{--w:pre-wrap}.x{white-space:var(--w)}', `<div class="x">${COUNTS}</div>`],
    ['on a screen', '@media screen{.x{white-space:pre}}', `<div class="x">${COUNTS}</div>`],
    ['in a layer', '@layer a{.x{white-space:break-spaces}}', `<div class="x">${COUNTS}</div>`],
    [
      'by a rule in another',
      '.y{& .x{white-space:pre}}',
      `<div class="y"><div class="x">${COUNTS}</div></div>`,
    ],
    ['by its own property', '.x{white-space-collapse:preserve-breaks}', `<div class="x">${COUNTS}</div>`],
    ['from the block around', '.x{white-space:pre-line}', `<div class="x"><div><b>${COUNTS}</b></div></div>`],
    ['in an old element', '', `<xmp>${COUNTS}</xmp>`],
  ])('%s', async (_, style, body) => {
    const page = `<style>${style}</style><article><h1>Toll</h1>${body}<p>${LONG}</p></article>`
    const answer = await readArticle(Buffer.from(page), 'a.html')
    expect(answer.ok && answer.value.text).toBe(`Toll\n\n${COUNTS}\n\n${LONG}`)
  })

  test('and no other', async () => {
    const page = `<style>pre,.x{white-space:normal}</style><article><h1>Toll</h1><div class="x">${COUNTS}</div><pre>${COUNTS}</pre><p>${LONG}</p></article>`
    const line = COUNTS.replaceAll('\n', ' ')
    const answer = await readArticle(Buffer.from(page), 'a.html')
    expect(answer.ok && answer.value.text).toBe(`Toll\n\n${line}\n\n${line}\n\n${LONG}`)
  })
})
