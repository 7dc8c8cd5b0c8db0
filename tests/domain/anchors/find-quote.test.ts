import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { findQuote, type Quote } from '../../../shared/domain/anchors/find-quote'

const paris = readFileSync('seeds/003_9d1e76538e00f2da.txt', 'utf8')

function quote(words: string, change: Partial<Quote> = {}): Quote {
  const start = paris.indexOf(words)
  const { exact, prefix, suffix } = describeAnchor(paris, { start, end: start + words.length })
  return { exact, prefix, suffix, ...change }
}

const found = (wanted: Quote) => {
  const outcome = findQuote(paris, wanted)
  if (!outcome) return 'costs too much'
  const { anchor, anchoring } = outcome
  return anchoring.kind === 'lost' || anchoring.kind === 'ambiguous'
    ? anchoring.kind
    : `${anchoring.kind} at ${anchor.start}: ${paris.slice(anchor.start, anchor.end)}`
}

const toll = 'has killed more than 120,000 since the crisis began'
const at = (words: string) => paris.indexOf(words)
const caption = 'attends a religious ceremony'

describe('findQuote', () => {
  test.each<[string, Quote, string]>([
    ['the words in their surroundings', quote(toll), `exact at ${at(toll)}: ${toll}`],
    ['the words alone', { exact: toll }, `exact at ${at(toll)}: ${toll}`],
    [
      'one place of several, by what stands around it',
      quote('Mr Kerry'),
      `exact at ${at('Mr Kerry')}: Mr Kerry`,
    ],
    ['a name without surroundings', { exact: 'Mr Kerry' }, 'ambiguous'],
    [
      'a name with its offset',
      { exact: 'Mr Kerry', start: at('Mr Kerry') },
      `exact at ${at('Mr Kerry')}: Mr Kerry`,
    ],
    ['a caption that stands twice', quote(caption), 'ambiguous'],
    [
      'words whose line ends became spaces',
      quote('READ MORE', { exact: 'READ MORE “We await', prefix: '', suffix: '' }),
      `exact at ${at('READ MORE')}: READ MORE\n\n“We await`,
    ],
    ['another figure', quote(toll, { exact: toll.replace('120', '130') }), `changed at ${at(toll)}: ${toll}`],
    [
      'the same words among others',
      quote(toll, { prefix: 'In Iraq the embargo alone', suffix: ', the minister told us' }),
      'ambiguous',
    ],
    ['words that are not there', { exact: 'Inspectors found no trace of chlorine gas at the site' }, 'lost'],
    ['nothing', { exact: '' }, 'lost'],
  ])('%s', (_name, wanted, outcome) => {
    expect(found(wanted)).toBe(outcome)
  })
})
