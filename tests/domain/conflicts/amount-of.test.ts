import { expect, test } from 'vitest'
import { ofItsPurpose } from '../../../shared/domain/conflicts/amount-of'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

test.each<[text: string, counted: string]>([
  ['A court in Seoul fined the firm 2,500 million dollars.', 'fine'],
  ['The storm caused damage of $300 million in Jamaica.', 'damage'],
  ['The ministry will spend €480 million on the railway.', 'spending'],
  ['Brussels promised Jordan €120 million in aid.', 'aid'],
  ['The kidnappers asked for a ransom of $2 million.', 'ransom'],
  ['The bank lent the city €40 million.', 'loan'],
  ['The airline lost $260 million in 2022.', 'loss'],
  ['The thieves who drilled into the vault took up to €90 million.', 'stolen'],
  ['A loaf is $3 in the capital.', ''],
])('%s', (text, counted) => {
  const [quantity] = readQuantities(text)
  expect(quantity && ofItsPurpose({ ...quantity, counted: '' }, text, quantity).counted).toBe(counted)
})
