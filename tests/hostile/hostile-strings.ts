/** Pieces that, repeated, have made a reader slow; each is the whole text of one hostile string. */
const pieces: Readonly<Record<string, string>> = {
  'runs of digits': '7',
  'figures side by side': '12 ',
  'grouped figures': '1,234,567, ',
  commas: ',',
  'decimals without end': '1.',
  'percent of': 'percent of ',
  'more than': 'more than 5 ',
  years: '2014-2015/',
  'nested quotes': '“‘"\'«',
  'open quotes': '“',
  apostrophes: "'",
  'nested brackets': '([{<',
  hyphens: 'a-',
  'bidi marks': '\u202Ea\u202C\u200F',
  'combining marks': 'e\u0301\u0302\u0303\u0304',
  'combining marks alone': '\u0301',
  万: '万',
  'Chinese figures': '三万五千人，',
  'one word': 'word ',
  'one capital word': 'Word ',
  'one long word': 'a',
  spaces: ' ',
  'white space of many kinds': '\t\u00A0\u3000',
  'line ends': '\n',
  'full stops': '.',
  abbreviations: 'Dr. Mr. U.S. ',
  'emoji with joiners': '👩\u200D🚒',
  'half pairs': '\uD83D',
  'Arabic prefixes': 'وبال',
  said: 'he said that ',
  'killed and injured': 'killed and injured, ',
  'an article of figures':
    'At least 19 people were killed and 40 injured in Homs on Monday, officials said, after 12 rockets fell. ',
}

/** Every hostile string of `length` UTF-16 units, by what it is made of. */
export function hostileStrings(length: number): readonly (readonly [name: string, text: string])[] {
  return Object.entries(pieces).map(([name, piece]) => [
    name,
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  ])
}
