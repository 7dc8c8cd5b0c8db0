import { expect, test } from 'vitest'
import { analyseTexts } from '../../../shared/domain/analysis/analyse-texts'

type Text = readonly [language: string, text: string]

/** What is found, as `kind: member | member`; agreements are left out. */
function found(texts: readonly Text[]): readonly string[] {
  const { findings } = analyseTexts(
    texts.map(([language, text], index) => ({
      id: String(index),
      text,
      language,
      date: '',
      independenceGroup: '',
      claimed: [],
    })),
  ).linked
  return [...findings].flatMap(({ kind, members }) =>
    kind === 'agree' ? [] : [`${kind}: ${members.map(({ text }) => text).join(' | ')}`],
  )
}

test.each<readonly [string, readonly Text[], readonly string[]]>([
  [
    'nobody against a count of killed, and against one of injured',
    [
      [
        'en',
        'At least nine people were killed and 15 injured when a barge hit the Ormund bridge on Monday, the mayor said.',
      ],
      ['en', 'A barge hit the Ormund bridge on Monday. There were no casualties, the harbour office said.'],
    ],
    ['contradicts: At least nine people | no casualties', 'contradicts: 15 injured | no casualties'],
  ],
  [
    'the same in German',
    [
      [
        'de',
        'Beim Brand in der Fabrik Harl in Ormund wurden am Montag 15 Menschen verletzt, sagte der Bürgermeister von Ormund.',
      ],
      [
        'de',
        'Beim Brand in der Fabrik Harl in Ormund wurde am Montag niemand verletzt, sagte die Feuerwehr von Ormund.',
      ],
    ],
    ['contradicts: 15 Menschen | niemand'],
  ],
  [
    'the same in Spanish',
    [
      ['es', 'El incendio de la fábrica Harl en Ormund dejó el lunes 15 heridos, dijo el alcalde de Ormund.'],
      [
        'es',
        'El incendio de la fábrica Harl en Ormund no dejó heridos el lunes; nadie resultó herido, dijeron los bomberos de Ormund.',
      ],
    ],
    ['contradicts: 15 heridos | no dejó heridos'],
  ],
  [
    'two heights of one fall, in two units',
    [
      ['en', 'A roofer died in Ormund on Monday after falling about 40 metres from the Harl tower.'],
      ['en', 'The roofer fell about 60ft to his death from the Harl tower in Ormund on Monday.'],
    ],
    ['contradicts: about 40 metres | about 60ft'],
  ],
  [
    'two timelines that date one thing by their headings',
    [
      ['en', '3 March 2014\n\nThe siege of Ormund begins.\n\n9 May 2014\n\nThe governor of Ormund flees.'],
      ['en', '4 March 2014\n\nThe siege of Ormund begins.\n\n9 May 2014\n\nThe governor of Ormund flees.'],
    ],
    ['contradicts: 3 March 2014 | 4 March 2014'],
  ],
  [
    'amounts of one list, which are of several things',
    [
      [
        'en',
        'Ormund will spend $40 million on ferries, $25 million on docks and $20 million on cranes, $85 million in total.',
      ],
    ],
    [],
  ],
  [
    'a count and what it was before, told by one speaker in one sentence',
    [
      [
        'en',
        'The number of people killed in the avalanche has risen to 26, up from 21 on Friday, the clinic said.',
      ],
    ],
    ['different-thing: 26 | 21'],
  ],
])('%s', (_name, texts, kinds) => {
  expect(found(texts)).toEqual(kinds)
})
