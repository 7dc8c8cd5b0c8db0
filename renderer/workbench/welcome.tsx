import { FolderOpen, FolderPlus, Sprout } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import { act } from '../state/act'
import { useProject } from '../state/project-state'
import { Button } from '../ui/button'
import { classesOf } from '../ui/classes'
import sheet from './welcome.module.css'

const styles = classesOf(sheet)

/** What the window shows while no project is open. */
export function Welcome() {
  const recent = useProject((state) => state.recent)
  return (
    <main className={styles('welcome')}>
      <div className={styles('card')}>
        <h1>Plumbline</h1>
        <p className={styles('what')}>
          Claims, their sources, and the claims that disagree. Everything stays on this machine.
        </p>
        <div className={styles('actions')}>
          <Button look="primary" icon={FolderPlus} onPress={() => void act('createProject', {})}>
            New project…
          </Button>
          <Button icon={FolderOpen} onPress={() => void act('openProject', {})}>
            Open project…
          </Button>
          <Button icon={Sprout} onPress={() => void act('openExample', {})}>
            Open the example
          </Button>
        </div>
        {recent.length > 0 && (
          <section aria-label="Recent projects">
            <h2>Recent</h2>
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
