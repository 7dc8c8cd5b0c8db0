import { CircleAlert, X } from 'lucide-react'
import { words } from '../../shared/words/words'
import { dismissFault, dismissFaults, useAnswers } from '../state/answers'
import { Button, IconButton } from '../ui/button'
import { classesOf } from '../ui/classes'
import sheet from './answer-line.module.css'

const styles = classesOf(sheet)
const said = words.answers

/** What could not be done; spoken as it appears, and there until it is waved away. */
export function Faults() {
  const faults = useAnswers((state) => state.faults)
  return (
    <div className={styles('faults')}>
      {faults.map(({ id, message, detail }) => (
        <div key={id} role="alert" className={styles('fault')}>
          <CircleAlert size={15} aria-hidden />
          <div className={styles('words')}>
            <p>{message}</p>
            {detail && (
              <details>
                <summary>{words.buttons.details}</summary>
                <pre>{detail}</pre>
              </details>
            )}
          </div>
          <IconButton icon={X} label={words.buttons.dismiss} onPress={() => dismissFault(id)} />
        </div>
      ))}
      {faults.length > 1 && (
        <div className={styles('all')}>
          <Button look="quiet" onPress={dismissFaults}>
            {said.dismissAll}
          </Button>
        </div>
      )}
    </div>
  )
}
