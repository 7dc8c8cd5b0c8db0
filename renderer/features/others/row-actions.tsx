import { ArrowRight, MessagesSquare, Scale } from 'lucide-react'
import type { StatementPlace, StatementRow } from '../../../shared/domain/statements/statement-row'
import { words } from '../../../shared/words/words'
import { askOthers } from '../../commands/ask-others'
import { useKeyLabels } from '../../commands/key-labels'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { goTo, openConflict } from '../../state/view-state'
import { Button } from '../../ui/button'
import { optionsOf } from '../../ui/fields/choice'
import type { PairSaid, SaidOfPair } from './said-of'
import { classesOf } from '../../ui/classes'
import sheet from './others.module.css'

const styles = classesOf(sheet)
const said = words.others
const gestures = optionsOf<PairSaid>(said.gestures)

/** Says how a sentence stands to the one that was pointed at; what stands in `asked` are the selected words, else its sentence. */
export function pairWith(asked: StatementPlace, row: StatementPlace, how: PairSaid): void {
  void act('pairStatements', { said: how, asked: placeOf(asked), other: placeOf(row) })
}

/** Shows where a sentence stands; the list stays. */
export function showRow({ articleId, start, end }: StatementPlace): void {
  goTo({ articleId, start, end })
}

const placeOf = ({ articleId, start, end }: StatementPlace): StatementPlace => ({ articleId, start, end })

type RowActionsProps = {
  readonly row: StatementRow
  /** What was pointed at; null where words were typed: then nothing can be said of the two. */
  readonly asked: StatementPlace | null
  readonly told: SaidOfPair | null
}

/** What can be done with a sentence that may speak of the same: say how the two stand, look at it where it stands, go on from it. */
export function RowActions({ row, asked, told }: RowActionsProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const keysOf = useKeyLabels()
  const { articleId, start, end } = row
  return (
    <>
      {asked && !isReadOnly && (
        <span className={styles('gestures')}>
          {gestures.map(({ id, label }) => (
            <Button
              key={id}
              look="quiet"
              shortcut={keysOf(`statement-${id}`).letters[0]}
              isDisabled={told?.said === id}
              onPress={() => pairWith(asked, row, id)}
            >
              {label}
            </Button>
          ))}
        </span>
      )}
      <span className={styles('gestures')}>
        {told?.conflictId && (
          <Button look="quiet" icon={Scale} onPress={() => openConflict(told.conflictId ?? '')}>
            {said.openConflict}
          </Button>
        )}
        <Button look="quiet" icon={ArrowRight} onPress={() => showRow(row)}>
          {said.open}
        </Button>
        <Button look="quiet" icon={MessagesSquare} onPress={() => askOthers({ articleId, start, end })}>
          {said.askFromHere}
        </Button>
      </span>
    </>
  )
}
