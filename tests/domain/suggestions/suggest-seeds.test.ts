import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { suggestClaims } from '../../../shared/domain/suggestions/suggest-claims'
import { type Row, rowsOf, unknown } from './suggested-rows'

/**
 * Every sentence of the seeds that is worth checking, the weightiest first: its rank, its reasons, the words that show the first of them,
 * and how it begins, up to the last bar. What is not here is a heading, a credit, or states nothing.
 */
const seeds: Readonly<Record<string, string>> = {
  '000_fce3c983cfed48ed.txt': `
fact | superlative, relation, deed, denial, name, statement, forecast | worst | But a Syrian army statement said the "regime of calm" would |
fact | harm, date, name, statement | bombing | The United States (US) said on Friday it was in discussions |
fact | blame, deed, name | backed by | Efforts to push for an immediate halt to fighting came amid |
fact | date, deed, duration, name, statement, forecast | Saturday | Syria's army said a new "regime of calm" would begin from 1 |
fact | date, deed, name, statement | Friday | US Secretary of State John Kerry and his Russian counterpart|
fact | superlative, name, statement | worst | The official said the US was also trying to stop the fightin|
fact | denial, absolute, name, quotation, statement, forecast | not | "We are working on all of the areas, it's not just about Lat|
fact | deed, name | appeared | There appeared to be some confusion over what had been agree|
rest | deed, name, quotation, statement, opinion | agreement | "Our hope is by refreshing this agreement ... we can build m|
rest | deed, absolute, name, quotation, statement, forecast, opinion | work | "This is all something of a test, obviously, that we want to|
rest | name, statement, forecast | State | A senior State Department official said the United States wa|
rest | name, statement, forecast | Department | Later, State Department spokesman Mark Toner told a briefing|
`,
  '001_7b75527264725ab8.txt': `
fact | superlative, relation, deed, denial, name, statement, forecast | worst | But a Syrian army statement said the “regime of calm” would |
fact | blame, deed, name | backed by | Efforts to push for an immediate halt to fighting came amid |
fact | date, deed, duration, name, statement, forecast | Saturday | Syria’s army said a new “regime of calm” would begin from 1 |
fact | date, deed, name, statement | Friday | U.S. Secretary of State John Kerry and his Russian counterpa|
fact | date, deed, name | January 28, 2016 | File photo of Syrian pro-government forces riding a motorcyc|
fact | harm, name, statement | bombing | WASHINGTON (Reuters) - The United States said on Friday it w|
fact | superlative, name, statement | worst | The official said the United States was also trying to stop |
fact | denial, absolute, name, quotation, statement, forecast | not | “We are working on all of the areas, it’s not just about Lat|
fact | deed, name | appeared | There appeared to be some confusion over what had been agree|
rest | deed, name, quotation, statement, opinion | agreement | “Our hope is by refreshing this agreement ... we can build m|
rest | deed, absolute, name, quotation, statement, forecast, opinion | work | “This is all something of a test, obviously, that we want to|
rest | name, statement, forecast | State | A senior State Department official said the United States wa|
rest | name, statement, forecast | Department | Later, State Department spokesman Mark Toner told a briefing|
`,
  '002_7e55ba647deafeaf.txt': `
first | people, harm, deed, duration, name | more than 250,000 people | The United Nations has called on Moscow and Washington to he|
first | people, harm, date, deed | 250 casualties | Of the 250 casualties since April 22, 140 were killed in bom|
first | people, harm, name, statement | Forty children | Forty children were among the dead, according to a tally by |
fact | quantity, harm, date, deed, name | Nearly 30 air strikes | Nearly 30 air strikes hit rebel-held areas of Aleppo on Satu|
fact | harm, date, comparison, relation, deed, name, statement, forecast | bombing | The lull in fighting around the capital and parts of north-w|
fact | harm, date, deed, cause, name, statement | siege | The International Committee for the Red Cross said aid had b|
fact | harm, relation, denial, absolute, name, statement | attacks | It said the main armed opposition as a whole reserved the ri|
fact | blame, date, deed, name | accused | Anas Al Abde, president of the Turkey-based opposition Syria|
fact | harm, deed, duration, name, statement | attacks | In a statement detailing calls Mr Kerry has made over the pa|
fact | quantity, relation, denial, name, quotation, statement, opinion | two areas | “In both calls, the secretary underscored that the initial e|
fact | blame, deed, absolute | accused | All sides have accused each other of truce violations.|
fact | harm, deed, name | air strikes | The trip comes with a US and Russian-backed ceasefire under |
fact | date, deed, name, statement | Friday | The Syrian army announced a “regime of calm”, or lull in fig|
fact | harm, deed, statement | attacks | The opposition was ready to reinstate the wider truce, but r|
fact | harm, deed, name | surrounded | Trucks simultaneously entered al-Foua and Kefraya in the nor|
fact | date, deed, name | last week | The latest violence there contributed to the break up of pea|
fact | relation, absolute, name, quotation, statement | controls | “We won’t accept any kind of … regional ceasefires,” said a |
fact | deed, name, statement | meet | Mr Kerry will meet with the foreign ministers of Jordan and |
fact | superlative, name | largest | Aleppo, Syria’s largest city before the war, has been divide|
fact | deed, name | ceasefire | US Secretary of State John Kerry is travelling to Geneva in |
fact | denial, name, statement | not | Agencies have continued to deliver aid in the west of the co|
rest | deed | appeared | But a number of rebel groups appeared to reject the “regime |
rest | name, statement | Syria | The US is working on “specific initiatives” to reduce the vi|
`,
  '003_9d1e76538e00f2da.txt': `
first | people, harm, date, deed | more than 120,000 | Syria’s civil war has killed more than 120,000 since the cri|
first | people, harm, date, deed, name, forecast | more than 100,000 people | The United States is pushing for a series of confidence-buil|
first | people, harm, deed, name, statement | at least 19 people | Meanwhile, at least 19 people have been killed in a mortar a|
first | people, name, statement | 160,000 people | He specifically cited the Damascus suburb of East Ghouta, wh|
first | blame, harm, relation, name | blamed | It blamed “terrorists” for the attack, employing the term th|
fact | harm, deed, name, statement | attack | The Britain-based Syrian Observatory for Human Rights activi|
fact | harm, deed, name | air strikes | Syrian rebels often fire mortar rounds into pro-government a|
fact | date, deed, name | January 12th, 2014 | Syria’s president Bashar al-Assad (front 2nd left) attends a|
fact | date, deed, quotation | today | “We talked today about the possibility of trying to encourag|
fact | deed, name, statement | talks | US secretary of state John Kerry and Russian counterpart Ser|
fact | deed, name, statement | conference | Mr Kerry told a news conference after talks with Mr Lavrov a|
fact | harm, name, statement, forecast | besieged | Mr Lavrov, whose government backs Assad, said Damascus had i|
rest | deed, name, statement, forecast | open | Mr Lavrov said the two also discussed a possible willingness|
rest | name, statement | Sana | The official Sana news agency said the rounds slammed into t|
rest | name, quotation, statement, opinion | Lavrov | “We await similar steps by the opposition,” Mr Lavrov said.|
`,
  '004_9cdc19df5fa2f272.txt': `
fact | blame, date, deed, name | backed by | The Syrian Army, backed by Russian military forces who launc|
fact | date, deed, name, statement | Friday | US officials said Kerry spoke with Lavrov at length on Frida|
fact | harm, denial, name, statement | airstrikes | However, Russia’s Deputy Foreign Minister Gennady Gatilov sa|
fact | date, relation, deed, name, opinion | Sunday | Speaking at the start of a meeting with Jordan's Foreign Min|
fact | relation, deed, name | excluded | The truce deal on Syria, which was reached during the UN-sup|
fact | date, deed, name | Monday | In Geneva, Kerry met with Judeh and was slated to meet UN en|
fact | harm, name | attacks | The US has been trying to directly make the case to Russia f|
fact | deed, denial, name, statement, forecast | warned | Syria’s High Negotiations Committee, a major Saudi-backed op|
fact | deed, name | ceasefire | US Secretary of State John Kerry has once again appealed to |
fact | deed, quotation | happened | Obviously that hasn't happened and isn't happening.”|
rest | name, quotation, statement | Russia | We obviously look for the regime to listen to Russia and to |
rest | absolute, name, quotation | all | Kerry argued that “the UN Security Council Resolution calls |
rest | name, quotation | Russia's | We look for Russia's cooperation.|
rest | denial, name, forecast | not | However, Kerry’s efforts to facilitate the desired US outcom|
`,
}

test.each(Object.entries(seeds))('the seed %s', (file, lines) => {
  const text = readFileSync(join(import.meta.dirname, '../../../seeds', file), 'utf8').normalize('NFC')
  expect(rowsOf(text, suggestClaims(text, unknown))).toEqual(lines.trim().split('\n').map(rowOf))
})

function rowOf(line: string): Row {
  const [rank = '', reasons = '', focus = '', opening = ''] = line.split(/ \| |\|$/)
  return [rank, reasons, focus, opening]
}
