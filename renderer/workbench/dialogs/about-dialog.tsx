import { useEffect, useState } from 'react'
import type { About } from '../../../shared/ipc/about'
import { words } from '../../../shared/words/words'
import icon from '../../icon/icon.svg'
import { act } from '../../state/act'
import { classesOf } from '../../ui/classes'
import { Dialog } from '../../ui/dialog'
import sheet from './about-dialog.module.css'

const styles = classesOf(sheet)
const w = words.about

/** What this program is, what it runs on, what it does not do, and every licence in full. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [about, setAbout] = useState<About | null>(null)
  useEffect(() => void act('readAbout', {}).then((read) => setAbout(read ?? null)), [])
  return (
    <Dialog title={w.title} width="wide" onClose={onClose}>
      <div className={styles('head')}>
        <img className={styles('icon')} src={icon} alt={w.icon} />
        <div>
          <p className={styles('name')}>{w.name}</p>
          <p>{about === null ? w.reading : w.version(about.version)}</p>
          {about && <p className={styles('soft')}>{w.runsOn(about.electron, about.chromium, about.node)}</p>}
        </div>
      </div>
      <p>{w.what}</p>
      <p>{w.network}</p>
      <p className={styles('soft')}>{w.data}</p>
      <p className={styles('soft')}>{w.licence}</p>
      <details>
        <summary>{w.licences}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else nobody scrolls it without a mouse */}
        <section className={styles('licences')} aria-label={w.licences} tabIndex={0}>
          {about?.licences.map((text) => (
            <pre key={text.length}>{text}</pre>
          ))}
        </section>
      </details>
    </Dialog>
  )
}
