import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { overviewParts, showMain } from '../../state/view-state'
import type { OverviewPart } from '../../state/view-state'
import { BarView } from '../../ui/panes/bar-view'
import { MatrixView } from './matrix-view'
import { NamesView } from './names-view'
import { TimeLineView } from './time-line-view'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './overview.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.overview

type OverviewViewProps = {
  readonly part: OverviewPart
  /** What begins where there is nothing to see yet. */
  readonly begin: ReactNode
}

/** What is seen of the whole project at once, a part at a time. */
export function OverviewView({ part, begin }: OverviewViewProps) {
  return (
    <BarView
      title={
        <>
          <h1 className={boxes('spoken')}>{said.title}</h1>
          <ToggleButtonGroup
            className={styles('parts')}
            aria-label={said.which}
            disallowEmptySelection
            selectedKeys={[part]}
            onSelectionChange={(keys) => {
              const chosen = overviewParts.find((each) => keys.has(each))
              if (chosen !== undefined && chosen !== part) showMain({ kind: 'overview', part: chosen })
            }}
          >
            {overviewParts.map((each) => (
              <ToggleButton key={each} id={each} className={styles('part')}>
                {said.parts[each]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </>
      }
    >
      <PartShown part={part} begin={begin} />
    </BarView>
  )
}

function PartShown({ part, begin }: OverviewViewProps) {
  switch (part) {
    case 'matrix':
      return <MatrixView begin={begin} />
    case 'time-line':
      return <TimeLineView begin={begin} />
    case 'names':
      return <NamesView begin={begin} />
  }
}
