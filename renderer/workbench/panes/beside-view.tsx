import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { openRowBeside } from '../../state/beside/beside'
import { letRowGo, useDraggedRow } from '../../state/beside/dragged-row'
import { scrollTogether, useCopiesBeside, useIsTogether } from '../../state/beside/scrolled-together'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import type { Main } from '../../state/view-state'
import { IconButton } from '../../ui/button'
import { Switch } from '../../ui/fields/switch'
import { BarTitle, BarView } from '../../ui/panes/bar-view'
import { classesOf } from '../../ui/classes'
import sheet from './main-pane.module.css'

const styles = classesOf(sheet)
const said = words.workbench.slots

type BesideViewProps = {
  readonly main: Main
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What stands beside what is worked on, with its name, and the way to close it. */
export function BesideView({ main, onClose, children }: BesideViewProps) {
  const articleId = main.kind === 'reader' ? main.articleId : null
  const article = useProject((state) => state.articles.get(articleId ?? ''))
  const areCopies = useCopiesBeside() !== null
  const isTogether = useIsTogether()
  return (
    <BarView
      title={<BarTitle title={said.title} subject={article ? articleName(article) : ''} />}
      actions={
        <>
          {areCopies && <Switch label={said.together} isSelected={isTogether} onChange={scrollTogether} />}
          <IconButton icon={X} label={said.close} onPress={onClose} />
        </>
      }
    >
      <div className={styles('beside')}>{children}</div>
    </BarView>
  )
}

/** Where a row that is dragged can be let go, to stand beside what is shown. */
export function RowDrop() {
  const row = useDraggedRow((state) => state.row)
  if (row === null) return null
  return (
    <div
      className={styles('drop')}
      onDragOver={(event) => {
        event.preventDefault()
        event.dataTransfer.dropEffect = 'link'
      }}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        letRowGo()
        openRowBeside(row)
      }}
    >
      {said.drop}
    </div>
  )
}
