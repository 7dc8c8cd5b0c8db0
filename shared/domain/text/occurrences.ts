/** Up to so many units a search by the engine costs little even in texts that were made to cost much. */
const SHORT = 500

/**
 * Where words stand in a text, in order; places that overlap count each. The time is linear in the text, whatever it holds: long
 * words are searched as by Knuth, Morris and Pratt, since the engine compares every place anew.
 */
export function* occurrencesOf(text: string, words: string): Generator<number, void> {
  if (words === '') return
  if (words.length > SHORT) yield* longOccurrences(text, words)
  else for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at
}

function* longOccurrences(text: string, words: string): Generator<number, void> {
  const borders = bordersOf(words)
  let matched = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    while (matched > 0 && words.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0
    if (words.charCodeAt(matched) === unit) matched += 1
    if (matched < words.length) continue
    yield at + 1 - matched
    matched = borders[matched - 1] ?? 0
  }
}

/** For each beginning of the words how long the longest end of it is that is also a beginning. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length)
  let border = 0
  for (let at = 1; at < words.length; at += 1) {
    while (border > 0 && words.charCodeAt(border) !== words.charCodeAt(at)) border = borders[border - 1] ?? 0
    if (words.charCodeAt(border) === words.charCodeAt(at)) border += 1
    borders[at] = border
  }
  return borders
}
