import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFacts } from '../../electron/main/import/facts/read-text-facts'
import seeds from '../../seeds/seeds.json'

const values = (text: string) => {
  const { title, outlet, byline } = readTextFacts(text)
  return { title: title?.value ?? '', outlet: outlet?.value ?? '', byline: byline?.value ?? '' }
}

describe('what a plain text states about itself', () => {
  it.each(seeds)('is what a person reads in seed $file', ({ file, ...facts }) => {
    expect(values(readFileSync(join(import.meta.dirname, '../../seeds', file), 'utf8'))).toEqual(facts)
  })

  it.each([
    [
      'nothing, where it begins at once',
      'The army said on Monday that it had left.\nNo one was hurt.',
      '',
      '',
      '',
    ],
    [
      'a title that is set off',
      'Army leaves the valley\n\nThe army said it had left.',
      'Army leaves the valley',
      '',
      '',
    ],
    ['no title in a first sentence', 'The army has left.\n\nNo one was hurt.', '', '', ''],
    ['a byline', 'Army leaves\n\nBy Jane Doe\n\nThe army said it had left.', 'Army leaves', '', 'Jane Doe'],
    [
      'no byline in a sentence',
      'Army leaves\n\nBy Monday the army had left. No one was hurt.',
      'Army leaves',
      '',
      '',
    ],
    ['an agency in the dateline', 'GENEVA, March 3 (AFP) — Talks began.\n\nThey ended.', '', 'AFP', ''],
    ['no agency in other brackets', 'GENEVA hosted talks (again) - they ended.', '', '', ''],
    [
      'no credit that repeats nothing',
      'Army leaves\n\nThe army left.\n\nSource: the ministry of defence',
      'Army leaves',
      '',
      '',
    ],
  ])('reads %s', (_, text, title, outlet, byline) => {
    expect(values(text)).toEqual({ title, outlet, byline })
  })
})
