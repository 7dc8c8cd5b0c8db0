import { ToggleButton } from 'react-aria-components'
import { searchKinds } from '../../../shared/domain/values/search-kinds'
import type { SearchKind } from '../../../shared/domain/values/search-kinds'
import type { SearchAnswer } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { searchFor } from '../../state/search-state'
import { classesOf } from '../../ui/classes'
import sheet from './search-view.module.css'

const styles = classesOf(sheet)
const said = words.search

type KindChoiceProps = { readonly answer: SearchAnswer | null; readonly kind: SearchKind | null }

/** What is shown: everything, or one kind of things; each says how many places it has, none included. */
export function KindChoice({ answer, kind }: KindChoiceProps) {
  const countOf = (each: SearchKind | null): number | null =>
    answer &&
    (each === null
      ? Object.values(answer.counts).reduce((sum, count) => sum + count, 0)
      : answer.counts[each])
  return (
    <fieldset className={styles('kinds')} aria-label={said.show}>
      {[null, ...searchKinds].map((each) => {
        const count = countOf(each)
        return (
          <ToggleButton
            key={each ?? ''}
            className={styles('kind')}
            isSelected={kind === each}
            onPress={() => searchFor({ kind: each })}
            data-none={count === 0}
          >
            {each === null ? said.everything : said.kinds[each]}
            {count !== null && <span className={styles('count')}> {said.count(count)}</span>}
          </ToggleButton>
        )
      })}
    </fieldset>
  )
}
