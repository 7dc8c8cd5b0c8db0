import { Button as Plain } from 'react-aria-components'
import { standsAt } from '../../../shared/domain/anchors/stands-at'
import type { Span } from '../../../shared/domain/span'
import { sentenceAround, sentenceAt } from '../../../shared/domain/text/split-sentences'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import type { Anchor } from '../../../shared/schema/anchor'
import type { Event } from '../../../shared/schema/event'
import type { ProposedEvent } from '../../../shared/ipc/findings'
import { words } from '../../../shared/words/words'
import { PlaceQuote } from '../../marks/place-quote'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { useCurrentText, useTexts } from '../../state/texts'
import { showWords } from '../../state/view-state'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

const w = words.events.told

/** An article that tells of an event, with its passages. */
export type Telling = {
  readonly articleId: string
  /** The marked passages; empty where the whole article is the telling. */
  readonly passages: readonly Anchor[]
  /** In how many it does not tell of it, as was said. */
  readonly denied: number
  /** The passage where the program found the telling; null where it found none. */
  readonly found: Span | null
}

/** Where an article tells of an event. */
export function tellingOf(articleId: string, event: Event | null, found: ProposedEvent | null): Telling {
  const told = event?.tellings.find((telling) => telling.articleId === articleId)
  return {
    articleId,
    passages: told?.passages ?? [],
    denied: told?.notPassages?.length ?? 0,
    found: found?.passages.find((passage) => passage.articleId === articleId) ?? null,
  }
}

/** The article of a telling, and its words: a click leads to where they stand. */
export function TellingWords({ telling }: { readonly telling: Telling }) {
  const { articleId, passages, denied } = telling
  const article = useProject((state) => state.articles.get(articleId))
  const text = useCurrentText(article)
  const { outlet, published } = article?.metadata ?? {}
  const known: readonly (string | false | null | undefined)[] = [
    outlet?.value,
    published && describeDate(published.value),
    passages.length > 0 ? w.inPassages(passages.length) : denied > 0 && w.butForPassages(denied),
  ]
  return (
    <div className={styles('words')}>
      <span className={styles('told')}>
        <span className={styles('name')} dir="auto">
          {articleName(article)}
        </span>
        {known.some(Boolean) && <bdi className={styles('hint')}>{known.filter(Boolean).join(' · ')}</bdi>}
      </span>
      {text !== null &&
        placesIn(text, telling, articleName(article)).map(({ key, span }) =>
          span === null ? (
            <span key={key} className={styles('hint')}>
              {w.changed}
            </span>
          ) : (
            <Plain key={key} className={styles('quote')} onPress={() => showWords({ articleId, ...span })}>
              <Words articleId={articleId} text={text} span={span} isMarked={passages.length > 0} />
            </Plain>
          ),
        )}
    </div>
  )
}

/** Shows where an article first tells of an event. */
export function showTelling(telling: Telling): void {
  const article = useProject.getState().articles.get(telling.articleId)
  const text = useTexts.getState().texts.get(article?.revisions.at(-1)?.textHash ?? '')
  const span = text === undefined ? null : placesIn(text, telling, articleName(article))[0]?.span
  showWords({ articleId: telling.articleId, ...(span ?? { start: 0, end: 0 }) })
}

type WordsProps = {
  readonly articleId: string
  readonly text: string
  readonly span: Span
  /** Whether the words were marked; else they only show what is told there. */
  readonly isMarked: boolean
}

function Words({ articleId, text, span: { start, end }, isMarked }: WordsProps) {
  const shown = text.slice(start, end)
  if (isMarked) return <PlaceQuote articleId={articleId} start={start} end={end} words={shown} />
  return (
    <span className={styles('lead')} dir="auto">
      {shown}
    </span>
  )
}

/** The places of a telling in a text as it is now: the marked passages, each null where it is gone; else what the article tells first. */
function placesIn(
  text: string,
  { passages, found }: Telling,
  name: string,
): readonly { readonly key: string; readonly span: Span | null }[] {
  if (passages.length > 0)
    return passages.map((anchor) => ({
      key: `${anchor.start} ${anchor.exact}`,
      span: standsAt(text, anchor),
    }))
  return [{ key: 'lead', span: leadOf(text, found ?? { start: 0, end: text.length }, name) }]
}

/** So many sentences are looked at for the first that is more than the head of its article. */
const LOOKED_AT = 8
/** How a sentence ends; a name, an outlet and a day in the head of a text do not. */
const ENDED = /[.!?…؟。।][\p{P}\s]*$/u

/** The first sentence of a passage that says more than the head of its article does; where it has none, what follows. */
function leadOf(text: string, { start }: Span, name: string): Span {
  // A name that was cut from the text's own first words ends with dots.
  const begun = name.replace(/…\p{Cf}*$/u, '').trimEnd()
  const first = sentenceAround(text, { start, end: start + 1 })
  let sentence = first
  for (let step = 0; step < LOOKED_AT; step++) {
    const told = text.slice(sentence.start, sentence.end).trim()
    if (ENDED.test(told) && !name.includes(told) && !told.startsWith(begun)) return sentence
    const rest = text.slice(sentence.end)
    const next = sentence.end + (rest.length - rest.trimStart().length)
    if (next >= text.length) return first
    sentence = sentenceAt(text, next)
  }
  return first
}
