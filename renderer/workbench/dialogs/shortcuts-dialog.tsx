import { commands } from '../../../shared/ipc/commands'
import { Dialog } from '../../ui/dialog'
import styles from './shortcuts-dialog.module.css'

const ctrl = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'

const inText: readonly { readonly keys: string; readonly title: string }[] = [
  { keys: 'Shift+Arrows', title: 'Select words in an article' },
  { keys: 'H', title: 'New claim from the selected words' },
  { keys: 'O', title: 'Add the selected words to the open claim' },
  { keys: 'Enter', title: 'Open the claim at the caret' },
  { keys: 'A', title: 'Make a claim of the suggested sentence at the caret' },
  { keys: 'D', title: 'Wave the suggested sentence at the caret away' },
  { keys: 'S, R, C', title: 'While linking evidence: supports, refutes, context' },
]

/** Every shortcut there is, from the same list that makes the menus. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" width="wide" onClose={onClose}>
      <table className={styles['table']}>
        <tbody>
          {inText.map(({ keys, title }) => (
            <Row key={keys} keys={keys} title={title} />
          ))}
          {commands
            .filter((command) => command.accelerator !== '')
            .map((command) => (
              <Row
                key={command.id}
                keys={command.accelerator.replace('CmdOrCtrl', () => ctrl)}
                title={command.title.replace('…', '')}
              />
            ))}
        </tbody>
      </table>
    </Dialog>
  )
}

function Row({ keys, title }: { readonly keys: string; readonly title: string }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <kbd>{keys}</kbd>
      </td>
    </tr>
  )
}
