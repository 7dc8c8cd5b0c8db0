import { Image, Sheet } from 'lucide-react'
import type { ReactNode } from 'react'
import type { InputOf } from '../../../shared/ipc/contract'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { sayWritten } from '../../state/answers'
import { chooseInList, useListChoice } from '../../state/place/places'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './overview.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.overview

type OverviewToolsProps = {
  /** The name under which it is kept how this is narrowed. */
  readonly list: string
  /** What the field is called by whose words the rows are narrowed. */
  readonly filter: string
  /** What is shown, counted. */
  readonly count: string
  /** What is written: all that is shown, as it is ordered. */
  readonly written: () => InputOf<'exportOverview'>['of']
  readonly isEmpty: boolean
  /** What else it can be narrowed by. */
  readonly children?: ReactNode
}

/** The tools of an overview part: its filter, its count, and its exports. */
export function OverviewTools({ list, filter, count, written, isEmpty, children }: OverviewToolsProps) {
  const { words: typed } = useListChoice(list)
  const save = async (form: 'csv' | 'svg'): Promise<void> => {
    const answer = await act('exportOverview', { form, of: written() })
    if (answer) sayWritten(said.written(answer.path), answer.path)
  }
  return (
    <div className={styles('tools')}>
      <input
        className={`${boxes('box')} ${styles('filter')}`}
        aria-label={filter}
        placeholder={filter}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={({ currentTarget }) => chooseInList(list, { words: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          chooseInList(list, { words: '' })
        }}
      />
      {children}
      <p className={styles('count')}>{count}</p>
      <Button look="quiet" icon={Sheet} isDisabled={isEmpty} onPress={() => void save('csv')}>
        {said.saveTable}
      </Button>
      <Button look="quiet" icon={Image} isDisabled={isEmpty} onPress={() => void save('svg')}>
        {said.savePicture}
      </Button>
    </div>
  )
}
