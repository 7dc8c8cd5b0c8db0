import type { Article } from '../../schema/article'
import { words } from '../../words/words'
import { describeDate } from '../describe/describe-date'
import { addTo } from '../add-to'
import type { ReportFact } from './report'

const said = words.report.article.machine

/** What a report says of a text that a machine read in pictures: in which languages, and who confirmed which figure on which day. */
export function machineFacts({ machine }: Article): readonly ReportFact[] {
  if (!machine) return []
  const { figures, languages } = machine
  const looked = figures.flatMap(({ read, confirmed }) => (confirmed ? [{ read, ...confirmed }] : []))
  const byHand = new Map<string, string[]>()
  for (const { by, at, read, text } of looked)
    addTo(byHand, `${at.slice(0, 10)} ${by}`, said.figure(text, text === read ? null : read))
  return [
    {
      term: said.term,
      value: said.summary(languages.map(words.recognition.languageOf), looked.length, figures.length),
      basis: null,
    },
    ...[...byHand].map(([key, list]): ReportFact => ({
      term: said.confirmed,
      value: said.by(list, key.slice(11), describeDate(key.slice(0, 10))),
      basis: null,
    })),
  ]
}
