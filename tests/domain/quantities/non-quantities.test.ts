import { describe, expect, it } from 'vitest'
import { languageTable } from '../../../shared/domain/tables/language-tables'
import { readFigures } from '../../../shared/domain/quantities/read-figures'

/** What each figure of the sentence is, in order; dates and times are listed apart. */
function kindsOf(text: string, language = 'en'): readonly string[] {
  const { figures, dates } = readFigures(text, { start: 0, end: text.length }, languageTable(language), '')
  return [...figures.map(({ kind }) => kind), ...dates.map(({ kind }) => kind)]
}

describe('figures that count nothing', () => {
  it.each([
    [
      'a telephone number',
      'Call +44 20 7946 0958.',
      ['identifier', 'identifier', 'identifier', 'identifier'],
    ],
    ['a short number to call', 'Witnesses are asked to call 101.', ['identifier']],
    ['a short number that was called', 'A neighbour called 911 at noon.', ['identifier']],
    ['a station', 'He told AM 570 so, then 101.9 FM.', ['identifier', 'identifier']],
    ['a calibre without its nought', 'a .308 rifle', ['identifier']],
    ['a year', 'It began in 2015.', ['date']],
    ['a year after a name', 'the Olympics of 2012', ['date']],
    ['four digits that are counted', 'killing 1500 people', ['count']],
    ['four digits after a bound', 'more than 2000 were hurt', ['count']],
    ['a decade', 'in the 1990s', ['decade']],
    ['a date', 'on April 22, 2014', ['date']],
    ['a date, then a count', 'Of those hurt since April 22, 140 died.', ['count', 'date']],
    ['a clock time', 'at 1802 GMT, then 6.30pm, then 14:30', ['time', 'time', 'time']],
    ['an age', 'a 34-year-old and Smith, 51, said', ['age', 'age']],
    ['ages in a row', 'aged 34 and 51', ['age', 'age']],
    ['ages in words', 'aged four and seven', ['age', 'age']],
    ['somebody at the end of a sentence', 'paid to a retired teacher, 71.', ['age']],
    ['those of them under 18', 'half of them under 18', ['percent', 'age']],
    ['children under five', 'children under five', ['age']],
    ['an old war is no age', 'the five-year-old conflict', ['duration']],
    ['the age at a death', 'Former minister Ines Vale dies at 81', ['age']],
    ['an address is no age', 'He died at 12 Miller Street.', ['identifier']],
    ['somebody before a dash', 'They named Ruth Moor, 48 - a nurse.', ['age']],
    ['two of a family', 'her two sons, 8 and 11, were safe', ['count', 'age', 'age']],
    ['somebody with a full name', 'Ines Vale was 81.', ['age']],
    ['no place', 'The rate in South Velia was 30.', ['count']],
    ['an age to come', 'He will be 29 in April.', ['age', 'date']],
    ['a score', 'a 2-1 win', ['score', 'score']],
    ['a range is no score', '10-15 minutes', ['duration']],
    ['a vote', 'it passed 52 to 48', ['score', 'score']],
    ['a multiple', 'four times that number', ['multiple']],
    ['so many times', 'he called four times on Monday', ['count', 'date']],
    ['an ordinal', 'the 2nd and the twenty-first', ['ordinal', 'ordinal']],
    ['one of', 'one of them said', ['pronoun']],
    ['one another', 'they met one another', ['pronoun']],
    ['the two', 'the two also met', ['pronoun']],
    ['the two men', 'the two men also met', ['count']],
    ['nine eleven', 'since 9/11', ['identifier']],
    ['a disease', 'Covid-19 spread', ['identifier']],
    ['a fighter jet', 'an F-16 crashed', ['identifier']],
    ['a rebel group', 'the M23 rebels', ['identifier']],
    ['an aeroplane', 'a Boeing 737 crashed', ['identifier']],
    ['a resolution', 'under Resolution 2254', ['identifier']],
    ['an article', 'under article 5', ['identifier']],
    ['a channel', 'Channel 4 reported', ['identifier']],
    ['a war', 'since World War Two', ['identifier']],
    ['number ten', 'outside No. 10 he waited', ['identifier']],
    ['round the clock', 'it is open 24/7', ['identifier']],
    ['a house', 'at 10 Downing Street', ['identifier']],
    ['a house in the west of a street', 'The shop at 210 W. Corder Blvd. was robbed.', ['identifier']],
    ['a name of a number', 'talks with the Big Three ended in failure again', ['identifier']],
  ])('%s', (_name, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it.each([
    ['a German street', 'de', 'Er wohnte in der Hauptstraße 12.', ['identifier']],
    ['a French street', 'fr', 'au 12, rue de Rivoli', ['identifier']],
    ['a French article is no one', 'fr', 'une femme a été blessée', ['pronoun']],
  ])('%s', (_name, language, text, kinds) => {
    expect(kindsOf(text, language)).toEqual(kinds)
  })
})
