import { ListBox, ListBoxItem } from 'react-aria-components'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { Backup, ProjectBackups } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './safety.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.safety.backups

/** A backup with its project. */
export type ChosenBackup = { readonly projectId: string; readonly title: string; readonly backup: Backup }

type BackupListProps = {
  /** Null until they are read. */
  readonly projects: readonly ProjectBackups[] | null
  readonly chosen: ChosenBackup | null
  readonly onChoose: (chosen: ChosenBackup) => void
}

/** Every backup with its date and what is in it, the newest first. */
export function BackupList({ projects, chosen, onChoose }: BackupListProps) {
  const all = (projects ?? []).flatMap(({ projectId, title, backups }) =>
    backups.map((backup): ChosenBackup => ({ projectId, title, backup })),
  )
  return (
    <ListBox
      aria-label={said.title}
      className={styles('list')}
      selectionMode="single"
      selectedKeys={chosen ? [keyOf(chosen)] : []}
      onSelectionChange={(keys) => {
        const next = keys === 'all' ? undefined : all.find((each) => keys.has(keyOf(each)))
        if (next) onChoose(next)
      }}
      renderEmptyState={() => <p className={styles('note')}>{projects ? said.none : said.beingRead}</p>}
    >
      {all.map((each) => (
        <ListBoxItem
          key={keyOf(each)}
          id={keyOf(each)}
          textValue={describeInstant(each.backup.at)}
          className={`${boxes('choice')} ${styles('item')}`}
        >
          <span>{describeInstant(each.backup.at)}</span>{' '}
          <span className={styles('note')}>
            {(projects?.length ?? 0) > 1 && words.reader.fact(each.title, '')}
            {said.counts(each.backup.counts)}
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

const keyOf = ({ projectId, backup }: ChosenBackup): string => `${projectId} ${backup.number}`
