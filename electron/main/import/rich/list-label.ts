/** Letters as numbers: 1 is a, 26 is z, 27 is aa. */
function inLetters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.floor((number - 1) / 26) + 1)
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

function inRoman(number: number): string {
  let left = number
  return ROMAN.map(([digits, value]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return digits.repeat(times)
  }).join('')
}

/** A number of a list as it is shown, by the kind that OpenDocument and HTML name: `1`, `a`, `A`, `i`, `I`. */
export function numberInKind(number: number, kind: string): string {
  // Beyond these nobody numbers in letters or Roman numerals.
  if (number < 1 || number > 3999) return String(number)
  switch (kind) {
    case 'a':
      return inLetters(number)
    case 'A':
      return inLetters(number).toUpperCase()
    case 'i':
      return inRoman(number)
    case 'I':
      return inRoman(number).toUpperCase()
    default:
      return String(number)
  }
}
