import { describe, expect, test } from 'vitest'
import { readText } from '../../../shared/domain/mentions/mentions-of'

/** What is counted as nobody in a sentence, by role. */
function nobody(language: string, text: string): readonly string[] {
  return readText(text, { language })
    .mentions.filter(({ value }) => value?.max === 0)
    .map(({ role }) => role)
}

describe('nobody is a figure', () => {
  test.each<readonly [language: string, text: string, roles: readonly string[]]>([
    ['en', 'There were no casualties in the village.', ['casualties', 'killed', 'injured']],
    ['en', 'Nobody was killed in the raid.', ['killed']],
    ['en', 'No one was hurt when the roof fell in.', ['injured']],
    ['en', 'No civilian was killed, the army said.', ['killed']],
    ['en', 'None of the passengers died.', ['killed']],
    ['en', 'The mayor said no deaths had been reported.', ['killed']],
    ['es', 'Ningún civil resultó herido.', ['injured']],
    ['de', 'Bei dem Brand wurde niemand verletzt.', ['injured']],
    ['de', 'Kein Zivilist wurde getötet.', ['killed']],
    ['fr', 'Aucun civil n’a été tué.', ['killed']],
    ['pt', 'Ninguém ficou ferido.', ['injured']],
    ['ru', 'Никто не погиб.', ['killed']],
  ])('%s: %s', (language, text, roles) => expect(nobody(language, text)).toEqual(roles))

  test.each([
    'Nobody said that 20 people were killed.',
    'No date was set for the funeral of the 20 killed.',
    'No charges were brought, and two men were released.',
  ])('but not in: %s', (text) => expect(nobody('en', text)).toEqual([]))
})
