import { expect, test } from 'vitest'
import { readText } from '../../../shared/domain/mentions/mentions-of'

function told(text: string, language: string): readonly string[] {
  return readText(text, { language }).mentions.flatMap(({ kind, start, end, role, isClosedRole }) =>
    kind === 'figure' || kind === 'duration'
      ? [`${text.slice(start, end)}: ${role}${isClosedRole ? '' : '?'}`]
      : [],
  )
}

test.each<readonly [string, string, string, readonly string[]]>([
  [
    'a deed as a noun',
    'en',
    'The massacre of roughly 200 villagers shocked Ormund.',
    ['roughly 200 villagers: killed'],
  ],
  [
    'the same in German',
    'de',
    'Das Massaker an 200 Menschen in Ormund entsetzte alle.',
    ['200 Menschen: killed'],
  ],
  [
    'the same in Spanish',
    'es',
    'La matanza de 200 campesinos en Ormund causó horror.',
    ['200 campesinos: killed'],
  ],
  [
    'the same in French',
    'fr',
    "L'arrestation de 30 manifestants à Ormund a surpris.",
    ['30 manifestants: arrested'],
  ],
  [
    'the height of a fall from a thing',
    'en',
    'She died after falling 40 metres from a bridge.',
    ['40 metres: height'],
  ],
  [
    'how long a speech lasts is no quake',
    'en',
    'The speech in Ormund lasted 55 minutes.',
    ['55 minutes: lasting'],
  ],
  ['a distance to a named place', 'en', 'The bus left the road 40 km from Ormund.', ['40 km: distance']],
  [
    'a magnitude behind its unit and a hyphen',
    'en',
    'A magnitude-6.3 quake hit Ormund.',
    ['magnitude-6.3: magnitude'],
  ],
  [
    'a magnitude that is only called it',
    'en',
    'A strong earthquake hit Ormund. The institute put it at 6.1.',
    ['6.1: magnitude'],
  ],
  ['the same in French', 'fr', "Un séisme a secoué Ormund. L'institut l'évalue à 6,1.", ['6,1: magnitude']],
  [
    'no magnitude where nothing quakes',
    'en',
    'The team was judged at Ormund. The jury put it at 6.1.',
    ['6.1: ?'],
  ],
])('the role of %s', (_name, language, text, roles) => {
  expect(told(text, language)).toEqual(roles)
})
