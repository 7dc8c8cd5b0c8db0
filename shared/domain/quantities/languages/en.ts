import { blank } from './blank'
import { enDatesAndNames } from './en-dates-and-names'
import { enDemonyms } from './en-demonyms'
import { enNouns } from './en-nouns'
import { enNumbers } from './en-numbers'
import { enStates } from './en-states'
import type { LanguageTable, Noun } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { wordSet } from './small-numbers'

const thing = (counted: string): Noun => ({ kind: 'thing', unit: counted, counted })

const person = (unit: string): Noun => ({ kind: 'person', unit, counted: unit })

/** English, as newsrooms on both sides of the Atlantic write it. */
export const en: LanguageTable = {
  ...blank,
  ...enNumbers,
  ...enStates,
  ...enDatesAndNames,
  tag: 'en',
  capitalDates: true,
  headNoun: 'plural',
  nouns: phraseTable(enNouns),
  describing: wordSet(
    `more other others additional further new extra old young elderly older younger small smaller large larger big bigger great long short
     local foreign international national regional senior junior former different separate major minor main top
     armed unarmed masked suspected alleged unidentified unnamed innocent whole entire full further consecutive
     straight successive working calendar total combined known confirmed reported registered separate similar such
     different various major key remaining surviving live male female adult pregnant unaccompanied poor rich vulnerable
     civilian military government rebel opposition pro anti heavily badly seriously critically severely mostly mainly
     nearby neighbouring bordering besieged occupied registered eligible uniformed off duty so called western eastern
     northern southern central rural urban public private daily weekly monthly annual extra solid good fellow
     powerful homemade improvised early late final initial key square-foot nuclear-armed first last next`,
  ),
  stop: wordSet(
    `in on at of by for from to with without within into onto upon near around across through throughout during after before
     since until till as than that which who whom whose where when while because if though although but and or nor so
     yet is are was were be been being am has have had having do does did will would shall should can could may might
     must not no it its they them their he him his she her we us our you your i me my this these those the a an there
     here every each both either neither per via about above over under below between among against amid despite
     including according also only just even still already again later earlier ago away apart said says say told
     reported amounting took take takes taking went came come comes left leave leaves leaving made make makes remain remains remained
     became become what how why then now today yesterday tomorrow tonight up down out off back well ahead plus minus
     versus vs across beyond inside outside toward towards along like unlike behind beside besides except hit hits
     got get gets getting seen seem seems appeared appear lie lies stand stands stood sit sat lives lived
     yes thus always perhaps sometimes ones overseas whereas nonetheless nevertheless unless`,
  ),
  of: wordSet('of'),
  compoundNouns: new Map<string, Noun>([
    ['member', thing('members')],
    ['nation', thing('nations')],
    ['country', thing('countries')],
    ['state', thing('states')],
    ['seat', thing('seats')],
    ['storey', thing('storeys')],
    ['story', thing('storeys')],
    ['page', thing('pages')],
    ['bed', thing('beds')],
    ['bedroom', thing('bedrooms')],
    ['room', thing('rooms')],
    ['car', thing('cars')],
    ['vehicle', thing('vehicles')],
    ['truck', thing('trucks')],
    ['person', person('people')],
    ['man', person('men')],
    ['woman', person('women')],
    ['strong', person('people')],
  ]),
  placeBefore: wordSet('in across throughout through near around inside outside within at from over'),
  demonyms: enDemonyms,
  by: wordSet('by'),
  groups: wordSet(
    `forces force army troops police militants militant soldiers soldier government insurgents insurgent fighters
     fighter militia militias gunmen gunman regime coalition rebels rebel opposition government-aligned pro-government
     jihadists jihadist group groups faction factions side sides military navy airforce warplanes jets guards`,
  ),
  accordingTo: phraseTable(
    entriesOf<true>(
      'according to, citing, as reported by, as estimated by, as documented by, as counted by, in the words of',
      true,
    ),
  ),
  sayVerbs: wordSet(
    `said says say reported reports report estimates estimated estimate announced announces confirmed confirms told
     tells claimed claims added adds stated states wrote writes found finds put puts recorded documented counted
     acknowledged insisted warned warns believes believe show showed shows suggest suggests indicate indicates revealed`,
  ),
  tallies: wordSet(
    'tally tallies count counts estimate estimates figures figure data report reports toll survey census',
  ),
}
