import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { useLanguagesAsked } from '../../state/recognition/ask-languages'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Switch } from '../../ui/fields/switch'
import { classesOf } from '../../ui/classes'
import sheet from './first-question.module.css'

const styles = classesOf(sheet)
const said = words.recognition.ask

/** Asks in which languages a machine shall read the words in pictures. */
export function LanguagesDialog() {
  const asked = useLanguagesAsked((state) => state.asked)
  return asked && <Languages key={asked.names.join('/')} {...asked} />
}

type LanguagesProps = NonNullable<ReturnType<typeof useLanguagesAsked.getState>['asked']>

function Languages({ names, pages, known, chosen: before, answer }: LanguagesProps) {
  const [chosen, setChosen] = useState(before)
  const [first = '', ...others] = names
  return (
    <Dialog
      title={others.length === 0 ? said.title(first) : said.titleOfSeveral(names.length)}
      onClose={() => answer(null)}
    >
      <p>{pages === null ? said.explanation : said.scannedPages(pages)}</p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group of switches, no form */}
      <div role="group" aria-label={said.languages} className={styles('items')}>
        {known.map((language) => (
          <Switch
            key={language}
            label={words.recognition.languageOf(language)}
            isSelected={chosen.includes(language)}
            onChange={(isOn) =>
              setChosen(isOn ? [...chosen, language] : chosen.filter((each) => each !== language))
            }
          />
        ))}
      </div>
      <DialogActions>
        <Button onPress={() => answer(null)}>{pages === null ? said.leaveOut : said.leavePagesOut}</Button>
        <Button look="primary" autoFocus isDisabled={chosen.length === 0} onPress={() => answer(chosen)}>
          {said.read}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
