import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CEASEFIRE } from './seed-articles'
import { answerDialogs, expect, menuItem, pickMenu, test, textOf } from './workbench'

const SEED = join(import.meta.dirname, '../../seeds/003_9d1e76538e00f2da.txt')
const CLAIMS = [
  'the Syrian civil war, which has killed more than 100,000 people',
  'Syria’s civil war has killed more than 120,000 since the crisis began in March 2011',
]

test('claims go out as Web Annotations, and come in at the same words of another project', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const file = join(folder, 'claims.jsonld')

  await answerDialogs(workbench, { save: file })
  await pickMenu(workbench, 'export-annotations')
  await expect(page.getByText(`3 annotations were written to ${file}`)).toBeVisible()
  const written: unknown = JSON.parse(await readFile(file, 'utf8'))
  expect(written).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 3,
    first: {
      // The claims, and what one of them rests on, in the order of the articles.
      items: [
        { type: 'Annotation', motivation: 'linking' },
        ...CLAIMS.map((exact) => ({
          type: 'Annotation',
          motivation: 'assessing',
          target: { selector: [{ type: 'TextQuoteSelector', exact }, { type: 'TextPositionSelector' }] },
        })),
      ],
    },
  })

  await answerDialogs(workbench, { save: join(folder, 'Other.plumbline'), open: [SEED] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  // There are no claims to export yet.
  expect((await menuItem(workbench, 'export-annotations')).enabled).toBe(false)
  await pickMenu(workbench, 'import-files')
  await page.getByRole('row', { name: CEASEFIRE }).click()
  await expect(textOf(page)).toContainText('more than 120,000')
  await answerDialogs(workbench, { open: [file] })
  await pickMenu(workbench, 'import-files')
  const marks = textOf(page).locator('mark')
  for (const words of CLAIMS)
    await expect(marks.filter({ hasText: words.slice(0, 20) }).first()).toBeVisible()
  await pickMenu(workbench, 'show-claims')
  await expect(page.getByRole('grid', { name: 'Claims' }).getByRole('row')).toContainText([
    'more than 100,000 killed, Syria',
    'more than 120,000 killed, Syria',
  ])
})

const ELSEWHERE = 'https://mirror.example.org/flood'
const hypothesis = {
  client_version: '1.0',
  annotations: [
    {
      uri: ELSEWHERE,
      text: 'By what list?',
      tags: [],
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: '140 people were killed' }] }],
    },
  ],
}
const w3c = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Which towns?' },
  target: { source: ELSEWHERE, selector: { type: 'TextQuoteSelector', exact: 'all towns on the river' } },
}

test('annotations of another address wait for an answer, with both addresses shown', async ({
  start,
  folder,
}, info) => {
  const workbench = await start()
  const { page } = workbench
  const files = ['page.html', 'h.json', 'w.jsonld'].map((name) => join(folder, name))
  const [article = '', ofHypothesis = '', ofOthers = ''] = files
  await writeFile(
    article,
    `<html lang="en"><head><title>Flood</title><link rel="canonical" href="https://news.example.org/flood"></head><body><article><h1>Flood</h1><p>The council said that 140 people were killed in all towns on the river, and that the bridge was lost.</p></article></body></html>`,
  )
  await writeFile(ofHypothesis, JSON.stringify(hypothesis))
  await writeFile(ofOthers, JSON.stringify(w3c))
  await answerDialogs(workbench, { open: files })
  await pickMenu(workbench, 'import-files')
  const asked = (name: string) =>
    page.getByRole('dialog', { name: `“${name}”: 1 annotation of another address` })
  await expect(asked('h.json')).toContainText('140 people were killed')
  await expect(asked('h.json')).toContainText(
    `annotated on ${ELSEWHERE}; the article is from https://news.example.org/flood`,
  )
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.screenshot({ path: info.outputPath(`${scheme}.png`) })
  }
  await asked('h.json').getByRole('button', { name: 'Leave out' }).click()
  await asked('w.jsonld').getByRole('button', { name: 'Same text: make the claims' }).click()
  const marks = textOf(page).locator('mark')
  await expect(marks).toHaveText(['all towns on the river'])
  await expect(page.getByText('1 annotation of another address left out.')).toBeVisible()
})
