import { ClipboardPaste, Compass, FileDown } from 'lucide-react'
import { words } from '../../../shared/words/words'
import type { CommandId } from '../../../shared/ipc/commands'
import { useKeyLabels } from '../../commands/key-labels'
import { useProject } from '../../state/project-state'
import type { ListKind } from '../../state/view-state'
import { Button } from '../../ui/button'
import { focusName } from '../../ui/keep-focus'
import { runCommand } from '../run-command'
import { classesOf } from '../../ui/classes'
import sheet from './begin.module.css'

const styles = classesOf(sheet)
const said = words.begin
const steps = Object.entries(said.steps)

/** What an empty project shows: what is done in one, and how to begin. */
export function EmptyProject() {
  return (
    <div className={styles('project')} {...focusName('begin')}>
      <div>
        <h2>{said.title}</h2>
        <p>{said.explanation}</p>
        <ol>
          {steps.map(([id, { name, what }]) => (
            <li key={id}>
              <strong>{name}</strong> {what}
            </li>
          ))}
        </ol>
        <Begin what="articles" hasTour />
      </div>
    </div>
  )
}

type BeginProps = {
  /** The kind of list that is empty. */
  readonly what: ListKind
  /** Whether the tour is offered, too. */
  readonly hasTour?: boolean
}

/** The buttons by which something comes into being that there is none of yet: what it is made of is chosen, or brought in where there is nothing at all. */
export function Begin({ what, hasTour = false }: BeginProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const articles = useProject((state) => state.articles.size)
  const claims = useProject((state) => state.claims.size)
  const keysOf = useKeyLabels()
  if (isReadOnly) return null
  const key = (id: CommandId): string | undefined => keysOf(id).chords[0]
  if (articles === 0)
    return (
      <div className={styles('actions')}>
        <Button
          look="primary"
          icon={FileDown}
          shortcut={key('import-files')}
          onPress={() => runCommand('import-files')}
        >
          {words.commands.titles['import-files']}
        </Button>
        <Button
          icon={ClipboardPaste}
          shortcut={key('paste-article')}
          onPress={() => runCommand('paste-article')}
        >
          {words.commands.titles['paste-article']}
        </Button>
        {hasTour && (
          <Button look="quiet" icon={Compass} onPress={() => runCommand('take-tour')}>
            {words.commands.titles['take-tour']}
          </Button>
        )}
      </div>
    )
  const [command, label] = wayTo(what, claims)
  return (
    <div className={styles('actions')}>
      <Button shortcut={key(command)} onPress={() => runCommand(command)}>
        {label}
      </Button>
    </div>
  )
}

/** Where something is begun that there is none of yet, in a project with articles. */
function wayTo(what: ListKind, claims: number): readonly [CommandId, string] {
  if (what === 'conflicts' && claims > 1) return ['new-conflict', words.commands.titles['new-conflict']]
  if (what === 'sources' && claims > 0) return ['show-claims', said.claim]
  return ['show-articles', said.article]
}
