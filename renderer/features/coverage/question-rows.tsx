import { useState } from 'react'
import { isOpenQuestion } from '../../../shared/domain/questions/order-questions'
import { words } from '../../../shared/words/words'
import { QuestionRow } from '../../marks/questions/question-row'
import { useQuestions } from '../../state/questions/questions-on'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './coverage-view.module.css'

const styles = classesOf(sheet)
const said = words.asked

/** What is asked and remarked in the project: what is open, as it is due; and on request how the rest ended. */
export function QuestionRows() {
  const questions = useQuestions()
  const [isAll, setAll] = useState(false)
  const open = questions.filter(isOpenQuestion)
  const closed = questions.length - open.length
  return (
    <>
      {open.length === 0 && <p className={styles('none')}>{words.coverage.nothingLeft.questions}</p>}
      <ul className={styles('rows')}>
        {(isAll ? questions : open).map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </ul>
      {closed > 0 && (
        <Button look="quiet" onPress={() => setAll(!isAll)}>
          {isAll ? said.hideAnswered : said.showAnswered(closed)}
        </Button>
      )}
    </>
  )
}
