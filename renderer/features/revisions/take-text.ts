import type { Outcomes } from '../../../shared/domain/revisions/carry-claims'
import type { InputOf } from '../../../shared/ipc/contract'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { showRevisionProgress, useRevisionProgress } from '../../state/revision-state'
import { notify } from '../../state/answers'

type TakesText = 'replaceTextFromFile' | 'replaceText' | 'correctText' | 'rereadOriginal'

/** Puts a new text in place of an article's; null where that did not come to be, or was stopped, and nothing has changed. */
export async function takeText<N extends TakesText>(name: N, input: InputOf<N>): Promise<Outcomes | null> {
  const outcomes: Outcomes | null | undefined = await act<TakesText>(name, input)
  const wasUnderWay = useRevisionProgress.getState().progress !== null
  showRevisionProgress(null)
  if (outcomes === null && wasUnderWay) notify('done', words.revisions.notTaken)
  return outcomes ?? null
}
