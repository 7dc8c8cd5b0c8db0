import { expect, test } from 'vitest'
import { readText } from '../../../shared/domain/mentions/mentions-of'
import { noStructure } from '../../../shared/domain/structure/map-structure'

const caption = 'People mourn in Selim on 9 May 2024. At least 140 people were killed.'
const running = 'The flood hit Odrin on 3 May 2024. At least 96 people were killed.'
const read = (lines: readonly string[]) => {
  const text = lines.join('\n\n')
  const start = text.indexOf(caption)
  const captions = [{ start, end: start + caption.length }]
  const { mentions, sentences, day } = readText(text, { structure: { ...noStructure, captions } })
  return {
    told: mentions.map(({ start: from, end, section, day: of }) => [
      text.slice(from, end),
      section,
      of?.from ?? null,
    ]),
    sections: sentences.map(({ section }) => section),
    day: day?.from ?? null,
  }
}

test('the day of a picture is no day of what the text tells; a figure under it is read, without that day', () => {
  const { told, sections } = read(['Flood in Odrin', running, caption])
  expect(sections).toEqual(['headline', 'lead', 'lead', 'caption', 'caption'])
  expect(told.filter(([, section]) => section === 'caption')).toEqual([
    ['At least 140 people', 'caption', null],
  ])
  expect(told.map(([words]) => words)).toContain('3 May 2024')
})

test('a caption at the head is no headline and does not date the text', () => {
  const { sections, day } = read([caption, 'Flood in Odrin', running])
  expect(sections).toEqual(['caption', 'caption', 'headline', 'lead', 'lead'])
  expect(day).toBe(read(['Flood in Odrin', running]).day)
})
