import { words } from '../../../shared/words/words'
import { classesOf } from '../../ui/classes'
import sheet from './search-view.module.css'

const styles = classesOf(sheet)
const said = words.search

/** What may be typed. */
export function Narrowing() {
  return (
    <section className={styles('narrow')} aria-label={said.narrow}>
      <h2>{said.narrow}</h2>
      <dl>
        {said.ways.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>{typed}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
