import { ToggleButton } from 'react-aria-components'
import { searchKinds } from '../../../shared/domain/values/search-kinds'
import type { SearchKind } from '../../../shared/domain/values/search-kinds'
import type { SearchAnswer } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { countFound, searchFor } from '../../state/search-state'
import { classesOf } from '../../ui/classes'
import sheet from './search-view.module.css'

const styles = classesOf(sheet)
const said = words.search

type KindChoiceProps = { readonly answer: SearchAnswer | null; readonly kind: SearchKind | null }

/** What is shown: everything, or one kind of things; each says how many places it has, none included. */
export function KindChoice({ answer, kind }: KindChoiceProps) {
  return (
    <fieldset className={styles('kinds')} aria-label={said.show}>
      {[null, ...searchKinds].map((each) => {
        const count = answer && countFound(answer, each)
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
