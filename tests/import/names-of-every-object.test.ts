import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { readPasted } from '../../electron/main/import/formats/read-pasted'
import { readAnnotations } from '../../shared/domain/annotations/read-annotations'
import { makeDocx, paragraph } from './make-docx'
import { makePdf } from './make-pdf'

/** What every object has by birth: in a file these are names like any other, and must not lead into the program. */
const names = Object.getOwnPropertyNames(Object.prototype)
const SAID = 'The minister said that nineteen people had died.'

async function textOf(bytes: Uint8Array | string, name: string): Promise<string> {
  const read = await readArticle(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  return read.ok ? read.value.text : read.fault.message
}

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>T</title>${head}</head><body><article><h1>Toll</h1><p>${SAID}</p>${body}<p>${`${SAID} `.repeat(8)}</p></article></body></html>`

describe.each(names)('a file in which “%s” stands for a name is read', (name) => {
  test('in a Word document: as an element, an attribute, a property and a part', async () => {
    const body = `<w:${name}/>${paragraph(SAID)}<w:p><w:r><w:${name} w:${name}="1">x</w:${name}></w:r></w:p><${name}:${name}/>`
    const docx = makeDocx(body, `<dc:${name}>x</dc:${name}>`, {
      [`word/${name}`]: 'x',
      'word/footnotes.xml': `<w:${name}/>`,
    })
    expect(await textOf(docx, 'a.docx')).toBe(SAID)
  })

  test('in a page: as an element, an attribute, a meta tag and in JSON-LD', async () => {
    const json = `{"@type": "NewsArticle", "${name}": {"name": "x"}, "author": {"@id": "${name}"}, "headline": "Toll"}`
    const head = `<meta name="${name}" content="x"><meta property="${name}" content="x"><script type="application/ld+json">${json}</script>`
    const body = `<${name}>x</${name}><p ${name}="x" style="${name}: ${name}" role="${name}" class="${name}" id="${name}">Y.</p>`
    expect(await textOf(page(head, body), 'a.html')).toContain(SAID)
    expect(readPasted(page(head, body)).text).toContain(SAID)
  })

  test('in Markdown: in its front matter, and as a link, a note and an entity', async () => {
    const markdown = `---\n${name}: x\n---\n\n# Toll\n\n${SAID}\n\n[a][${name}] &${name}; \`${name}\` ![${name}]\n\n[${name}]: https://example.org\n`
    expect(await textOf(markdown, 'a.md')).toContain(SAID)
  })

  test('in a mail: as a header, a parameter, an encoding and an address', async () => {
    const headers = [
      `${name}: x`,
      `Content-Type: text/plain; ${name}=x; charset=${name}`,
      `Content-Transfer-Encoding: ${name}`,
      `From: ${name} <${name}@example.org>`,
    ]
    expect(await textOf(`${headers.join('\r\n')}\r\nSubject: Toll\r\n\r\n${SAID}\r\n`, 'a.eml')).toContain(
      SAID,
    )
  })

  test('in a saved page: as a header of a part', async () => {
    const mhtml = `From: <Saved by Blink>\r\n${name}: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; ${name}="x"; boundary="b"\r\n\r\n--b\r\n${name}: x\r\nContent-Type: text/html; ${name}=x\r\n\r\n${page('', `<${name}>x</${name}>`)}\r\n--b--\r\n`
    expect(await textOf(mhtml, 'a.mhtml')).toContain(SAID)
  })

  test('in a PDF: as a property, a font and an operator', async () => {
    expect(
      await textOf(makePdf([[[72, 700, SAID]]], `/${name} (x) /Title (${name})`, `/${name} 1`), 'a.pdf'),
    ).toBe(SAID)
  })

  test('in annotations: as a member anywhere', () => {
    const target = `{"source": "${name}", "${name}": 1, "selector": [{"type": "${name}"}, {"type": "TextQuoteSelector", "exact": "died", "${name}": []}]}`
    const json = `{"items": [{"${name}": {"target": 1}, "target": ${target}, "body": {"type": "${name}", "purpose": "${name}", "value": "x"}}]}`
    const read = readAnnotations(JSON.parse(json))
    expect(read.ok && read.value.annotations.map(({ exact }) => exact)).toEqual(['died'])
  })

  test('in a plain text, again and again', async () => {
    expect(await textOf(`${`${name} `.repeat(30)}\n\n${SAID}\n`, 'a.txt')).toContain(SAID)
  })
})

test('and nothing of it is left in the program', () => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
  expect(Object.keys({})).toEqual([])
  const found: string[] = []
  for (const key in {}) found.push(key)
  expect(found).toEqual([])
})
