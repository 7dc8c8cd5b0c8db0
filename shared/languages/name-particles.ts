/**
 * Short words that some names are written with, joined or apart, in many spellings: the Arabic article and its forms before certain
 * letters. Two spellings of a name may differ in them alone.
 */
export const nameParticles: ReadonlySet<string> = new Set([
  'ad',
  'al',
  'an',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'ed',
  'el',
  'en',
  'er',
  'es',
  'esh',
  'et',
  'ez',
  'ul',
])

/** The Arabic article as it is written on to a name in Arabic letters: two spellings may differ in it alone. */
export const writtenArticle = 'ال'

/** Ends that make another word of a name, and no other spelling of it: who lives there, several of them, what belongs to it. */
export const nameEnds: ReadonlySet<string> = new Set([
  's',
  'es',
  'n',
  'is',
  'an',
  'ans',
  'ian',
  'ians',
  'ese',
  'ish',
])

/** Ends that make another word only of a name without any. */
export const bareNameEnds: ReadonlySet<string> = new Set(['i', 'a', 'e'])
