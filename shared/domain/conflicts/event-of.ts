import { pattern } from '../text/pattern'
import { eventWords } from './event-words'

type Events = readonly (readonly [name: string, words: RegExp])[]

/**
 * Kinds of events that people are counted in, each with the words that name it, the most particular kind first: an attack
 * in a war is an attack.
 */
const english: Events = [
  ['earthquake', /\b(?:earthquakes?|quakes?|tremors?|aftershocks?|tsunami)\b/i],
  ['storm', /\b(?:storms?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?)\b/i],
  [
    'flood',
    /\b(?:floods?|flooding|landslides|mudslides|monsoon|(?:burst|collapsed) dams?|dams?\b[^.;]{0,40}?\b(?:bursts?|collaps(?:e|ed|es|ing)|broke|gave way))\b/i,
  ],
  ['landslide', /\b(?:landslide|mudslide|avalanche|rockslide)\b/i],
  [
    'fire',
    /\b(?:blazes?|wildfires?|bushfires?|(?:caught|catch(?:es|ing)?|on) fire|fire (?:broke|swept|tore|ripped|raged|gutted)|(?:the|an?) (?:(?!(?:open|opened|under|came|artillery|rifle|tank|mortar|sniper|enemy|rocket|army|police|heavy|hostile|friendly|to|of)\b)[\w-]+ ){0,2}fire)\b(?! (?:brigade|service|department|engine|crew|chief|station|officer|truck|alarm))/i,
  ],
  [
    'crash',
    /\b(?:crash(?:es|ed)?|derail(?:ment|ed)|collisions?|collided|shipwrecks?|capsiz(?:ed|ing)|sank|sinking)\b/i,
  ],
  [
    'collapse',
    /\b(?:stampede|crowd crush|collapsed (?:building|bridge|mine)|(?:building|bridge|footbridge|mine|roof|wall|tunnel|tower|block|stand|crane|scaffolding|flyover)\b[^.;]{0,60}?\b(?:collaps(?:e|ed|es|ing)|gave way|burst|fell|caved in)|collapse of (?:an?|the)\b[^.;,]{0,30}\b(?:building|bridge|footbridge|mine|roof|wall|tunnel|tower|block|house))\b/i,
  ],
  [
    'outbreak',
    /\b(?:outbreaks?|epidemics?|pandemics?|virus|cholera|ebola|measles|influenza|covid(?:-19)?)\b/i,
  ],
  [
    'attack',
    /\b(?:attacks?|bomb(?:s|ed|ing|ings|ardments?)?|blasts?|explosions?|shelling|shells|mortars?|air ?strikes?|strikes?|raids?|shootings?|gun(?:man|men)|massacres?|ambush(?:es)?|assaults?)\b/i,
  ],
  [
    'protest',
    /\b(?:protest(?:s|ers)?|demonstrat(?:ions?|ors)|marche?[sd]|rally|rallies|riots?|unrest|crackdown)\b/i,
  ],
  ['siege', /\b(?:sieges?|besieged)\b/i],
  [
    'war',
    /\b(?:wars?|conflicts?|civil war|cris[ie]s|uprising|insurgency|hostilities|fighting|clashes|battles?|offensive|front ?lines?)\b/i,
  ],
]

const inOthers: ReadonlyMap<string, Events> = new Map(
  Object.entries(eventWords).map(([language, words]) => [
    language,
    english.flatMap(([name]): Events => {
      const list = words[name]
      return list === undefined ? [] : [[name, patternOf(list, language)]]
    }),
  ]),
)

/** Arabic writes `و`, `ب`, `ل` and its article on to the word; German writes words together. */
function patternOf(list: string, language: string): RegExp {
  const words = list
    .split(' ')
    .map((word) => (word.endsWith('*') ? pattern('iu')`${word.slice(0, -1)}\p{L}*` : word))
  const before = language === 'ar' ? /[وفبلك]?(?:ال)?/iu : language === 'de' ? /\p{L}*/iu : ''
  return pattern('iu')`(?<!\p{L})${before}${words}(?!\p{L})`
}

/** The kind of event that a passage speaks of, '' where it names none; `language` is a BCP 47 tag. */
export function eventOf(passage: string, language = 'en'): string {
  const events = inOthers.get(language.slice(0, 2)) ?? english
  return events.find(([, words]) => words.test(passage))?.[0] ?? ''
}
