import { expect, test } from 'vitest'
import { withPdfFacts } from '../../electron/main/export/pdf/pdf-facts'

/** A PDF of objects in plain text, as a printer writes it; the first is its catalog, the second says who made it. */
function makePlainPdf(...objects: readonly string[]): string {
  let text = '%PDF-1.4\n'
  const rows = objects.map((body, at) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return row
  })
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
}

/** The newest form of each object. */
function objectsIn(pdf: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...pdf.matchAll(/\n(\d+) 0 obj\n([^]*?)\nendobj/gu)].map(([, id, body]) => [id, body]),
  )
}

const printed = makePlainPdf(
  '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R\n/Outlines 9 0 R\n/ViewerPreferences <</DisplayDocTitle true>>>>',
  '<</Creator (Mozilla/5.0)\n/CreationDate (D:20200101000000Z)>>',
  '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
  '<</Type /Page\n/Annots [5 0 R 12 0 R]>>',
  '<</Type /Annot\n/Subtype /Link\n/Dest /claim-3>>',
  '<</Type /StructTreeRoot\n/ParentTreeNextKey 1\n/ParentTree 8 0 R>>',
  '<</Type /StructElem\n/S /Link\n/K [<</Type /OBJR\n/Obj 5 0 R\n/Pg 4 0 R>> <</Type /OBJR\n/Obj 12 0 R>>]>>',
  '<</Type /ParentTree\n/Nums [0 7 0 R]>>',
  '<</Type /Outlines\n/First 10 0 R\n/Count 2>>',
  '<</Title (One)\n/Parent 10 0 R\n/First 11 0 R>>',
  '<</Title (Two)\n/Parent 11 0 R>>',
  '<</Type /Annot\n/Subtype /Link\n/A <</S /URI\n/URI (https://valley.example/a\\(b\\))>>>>',
)
const facts = { title: 'Valley', author: '', subject: 'Checked', linked: { claim: 'Claim' } }
const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

test('a printed report says who made it in place of its browser, and its links and outline are as PDF/UA wants them', () => {
  const made = Buffer.from(withPdfFacts(Buffer.from(printed, 'latin1'), facts)).toString('latin1')
  expect(made.startsWith(printed)).toBe(true)
  const objects = objectsIn(made)
  expect(objects['1']?.match(/ViewerPreferences/gu)).toHaveLength(1)
  expect(objects['1']).toContain('/Metadata 13 0 R')
  expect(objects['2']).toContain('/Creator ')
  expect(objects['2']).not.toMatch(/Mozilla|Author/u)
  expect(objects['4']).toContain('/Tabs /S')
  expect(objects['5']).toContain(`/Contents ${textString('Claim 3')}\n/StructParent 1>>`)
  expect(objects['12']).toContain(`/Contents ${textString('https://valley.example/a(b)')}\n/StructParent 2>>`)
  expect(objects['8']).toContain('/Nums [0 7 0 R 1 7 0 R 2 7 0 R]')
  expect(objects['6']).toContain('/ParentTreeNextKey 3')
  expect([objects['10'], objects['11']].map((entry) => /Parent (\d+)/u.exec(entry ?? '')?.[1])).toEqual([
    '9',
    '10',
  ])
  const table = made.slice(Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(made)?.[1]))
  for (const [, id, at] of table.matchAll(/(\d+) 1\n(\d{10}) /gu))
    expect(made.slice(Number(at)).startsWith(`${id} 0 obj`)).toBe(true)
})

test.each([
  ['no PDF', 'words'],
  ['a table in a stream', printed.replace('xref\n0', 'xxxx\n0')],
])('%s is given back as it is', (_, text) => {
  const bytes = Buffer.from(text, 'latin1')
  expect(withPdfFacts(bytes, facts)).toBe(bytes)
})
