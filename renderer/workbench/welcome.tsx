import { FolderOpen, FolderPlus, Sprout } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import { words } from '../../shared/words/words'
import { importDrop } from '../features/library/import-files'
import { act } from '../state/act'
import { useProject } from '../state/project-state'
import { Button } from '../ui/button'
import { classesOf } from '../ui/classes'
import sheet from './welcome.module.css'

const styles = classesOf(sheet)
const said = words.workbench.welcome

/** What the window shows while no project is open. */
export function Welcome() {
  const recent = useProject((state) => state.recent)
  return (
    <main className={styles('welcome')} data-pane="main" tabIndex={-1}>
      <div
        className={styles('card')}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void importDrop([...event.dataTransfer.files])
        }}
      >
        <h1>Plumbline</h1>
        <p className={styles('what')}>{said.what}</p>
        <div className={styles('actions')}>
          <Button look="primary" icon={FolderPlus} onPress={() => void act('createProject', {})}>
            {said.newProject}
          </Button>
          <Button icon={FolderOpen} onPress={() => void act('openProject', {})}>
            {said.openProject}
          </Button>
          <Button icon={Sprout} onPress={() => void act('openExample', {})}>
            {said.openExample}
          </Button>
        </div>
        {recent.length > 0 && (
          <section aria-label={said.recentProjects}>
            <h2>{said.recent}</h2>
            <ul className={styles('recent')}>
              {recent.map(({ folder, title }) => (
                <li key={folder}>
                  <Plain className={styles('project')} onPress={() => void act('openRecent', { folder })}>
                    <span>{title}</span>
                    <span className={styles('folder')}>{folder}</span>
                  </Plain>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  )
}
