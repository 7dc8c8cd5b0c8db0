import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

test.each([
  ['in English', '2024-05-01T23:30:00Z', 'Thursday, 2 May 2024 at 1:30', '2024-05-02'],
  ['in German', '2024-05-01T22:15:00Z', '2. Mai 2024, 00:15 Uhr', '2024-05-02'],
  ['in French', '2024-05-01T22:15:00Z', 'Publié le 2 mai 2024 à 00h15', '2024-05-02'],
  ['in Arabic, with its digits', '2024-05-01T22:30:00Z', '٢ مايو ٢٠٢٤ ٠١:٣٠', '2024-05-02'],
  ['in figures', '2024-05-31T23:30:00Z', '01.06.2024 01:30', '2024-06-01'],
  ['of a day before', '2024-05-02T02:10:00Z', 'May 1, 2024, 10:10 p.m. ET', '2024-05-01'],
  [
    'of another hour, which tells of something else',
    '2024-05-01T23:30:00Z',
    '2. Mai 2024, 07:10 Uhr',
    '2024-05-01',
  ],
  [
    'of another minute, which tells of something else',
    '2024-05-01T23:30:00Z',
    '2. Mai 2024, 01:37 Uhr',
    '2024-05-01',
  ],
  ['of another year', '2024-05-01T23:30:00Z', '2. Mai 2023, 01:30 Uhr', '2024-05-01'],
])('a point in time in UTC is of the day that the page shows %s', async (_, instant, shown, day) => {
  const page = `<html><head><meta property="article:published_time" content="${instant}"></head><body><article><h1>Toll</h1><p class="date">${shown}</p><p>${'The council met and heard from many people. '.repeat(20)}</p></article></body></html>`
  const answer = await readArticle(Buffer.from(page), 'a.html')
  expect(answer.ok && answer.value.metadata.published?.value).toBe(day)
})
