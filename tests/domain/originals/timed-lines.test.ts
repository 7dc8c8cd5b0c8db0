import { describe, expect, test } from 'vitest'
import { linesIn, timedLines } from '../../../shared/domain/originals/timed-lines'
import { stretchOf, transcriptOf } from '../../../shared/domain/originals/transcript-of'
import type { Pinpoint } from '../../../shared/schema/claim'
import { articleOf, sha256, sourceOf } from '../report/seed-example'

const captions = [
  '[00:00:01] The harbour master speaks of forty-one ships.',
  '[00:00:05] Nobody was told when they could leave.',
  '[00:00:05] – Nobody?',
  '[01:02:03] Nobody.',
].join('\n\n')

const linesAt = (text: string, from: number, to: number | null): readonly string[] =>
  linesIn(timedLines(text), { from, to }).map(({ start, end }) => text.slice(start, end))

describe('the lines of a transcript at a time', () => {
  test.each([
    ['a moment', 3.2, null, ['[00:00:01] The harbour master speaks of forty-one ships.']],
    ['before anybody speaks', 0, null, []],
    [
      'within a second of two lines',
      5.4,
      null,
      ['[00:00:05] Nobody was told when they could leave.', '[00:00:05] – Nobody?'],
    ],
    ['long after a line began', 600, null, ['[00:00:05] – Nobody?']],
    [
      'a stretch, up to the line that begins at its end',
      2,
      5,
      ['[00:00:01] The harbour master speaks of forty-one ships.'],
    ],
    ['a stretch that begins before all', 0, 2, ['[00:00:01] The harbour master speaks of forty-one ships.']],
    ['hours in', 3723, 3800, ['[01:02:03] Nobody.']],
  ])('%s', (_, from, to, expected) => {
    expect(linesAt(captions, from, to)).toEqual(expected)
  })

  test.each([
    ['without brackets, and a line that goes on', '0:12 One\nand more\n1:00 Two', 20, ['0:12 One\nand more']],
    ['in the digits of Arabic', '[٠٠:٠١:٠٥] قال\n[٠٠:٠٢:٠٠] ثم', 66, ['[٠٠:٠١:٠٥] قال']],
    ['no transcript', 'At 12:30 they met.\nNobody came.', 750, []],
    ['a time that runs back is words', '0:10 One\n0:05 of them\n0:20 Two', 12, ['0:10 One\n0:05 of them']],
  ])('%s', (_, text, from, expected) => {
    expect(linesAt(text, from, null)).toEqual(expected)
  })
})

describe('the stretch that a place names', () => {
  test.each<[Pinpoint, ReturnType<typeof stretchOf>]>([
    [
      { kind: 'timecode', at: '00:01:05' },
      { from: 65, to: null },
    ],
    [
      { kind: 'timecode', at: '0:12–0:20' },
      { from: 12, to: 20 },
    ],
    [{ kind: 'timecode', at: 'near the end' }, null],
    [{ kind: 'page', page: '4' }, null],
  ])('%j', (pinpoint, expected) => {
    expect(stretchOf(pinpoint)).toEqual(expected)
  })
})

const recording = (name: string) => ({
  articleId: null,
  file: { hash: sha256(name), name, mediaType: 'audio/wav', size: 1 },
})

describe('the transcript of a recording', () => {
  const articles = new Map(
    ['talk.srt', 'Market.en.vtt', 'port.srt', 'port.docx'].map((name) => [name, articleOf(name, name, name)]),
  )
  test.each([
    ['a file of the same name', 'talk.wav', 'talk.srt'],
    ['captions in a language', 'market.mp4', 'Market.en.vtt'],
    ['two of them are none', 'port.mp3', undefined],
    ['nothing of that name', 'other.mp3', undefined],
  ])('%s', (_, name, expected) => {
    expect(transcriptOf(recording(name), articles)?.id).toBe(expected)
  })

  test('an article that is the source is its own', () => {
    expect(transcriptOf(sourceOf('s', '', { articleId: 'talk.srt' }), articles)?.id).toBe('talk.srt')
  })
})
