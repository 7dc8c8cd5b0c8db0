import { expect, it } from 'vitest'
import { reporting as en } from '../../shared/words/en/reports/reporting'
import { reporting as es } from '../../shared/words/es/reports/reporting'
import { reporting as fr } from '../../shared/words/fr/reports/reporting'

const NAME = 'أحمد حسن'

it.each([
  ['in a finding', en.findings.parts([NAME, '3 March 2025'])],
  ['in a finding in French', fr.findings.parts([NAME, '3 mars 2025'])],
  ['in a finding in Spanish', es.findings.parts([NAME, '3 de marzo de 2025'])],
  ['under a report', en.head.signed('checker', NAME, '3 March 2025')],
  ['under a verdict', en.signature(NAME, '3 March 2025')],
  ['in a request for a reply', en.claim.asked(NAME, '', '3 March 2025', '')],
])('an Arabic name stands apart from the day behind it %s', (_, said) => {
  expect(said).toContain(`\u2068${NAME}\u2069`)
})

it('a name that runs as the sentence does stands as it is', () => {
  expect(en.signature('A. Checker', '3 March 2025')).toBe('A. Checker, 3 March 2025')
})
