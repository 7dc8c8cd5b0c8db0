import { useMemo, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { Article } from '../../../shared/schema/article'
import { compareCopies } from '../../../shared/domain/copies/compare-copies'
import type { Difference } from '../../../shared/domain/copies/compare-copies'
import { createPairing, type PairOfPlaces } from '../../../shared/domain/copies/create-pairing'
import { words } from '../../../shared/words/words'
import { LetterMark } from '../../marks/letter-mark'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { useCurrentText } from '../../state/texts'
import { inspect, openArticle, openConflict, showWords } from '../../state/view-state'
import { Button } from '../../ui/button'
import { ColumnView } from '../../ui/panes/column-view'
import { MergedText } from './merged-text'
import { classesOf } from '../../ui/classes'
import sheet from './difference-view.module.css'

const styles = classesOf(sheet)
const said = words.copies.difference

const PAGE = 100

type DifferenceViewProps = { readonly a: string; readonly b: string }

/** What differs between two copies: each change with both wordings, in reading order, and both texts in one. */
export function DifferenceView({ a, b }: DifferenceViewProps) {
  const first = useProject((state) => state.articles.get(a))
  const second = useProject((state) => state.articles.get(b))
  const textA = useCurrentText(first)
  const textB = useCurrentText(second)
  if (!first || !second) return <p className={styles('wait')}>{said.gone}</p>
  if (textA === null || textB === null) return <p className={styles('wait')}>{said.beingRead}</p>
  return <Comparison a={first} b={second} textA={textA} textB={textB} />
}

type ComparisonProps = {
  readonly a: Article
  readonly b: Article
  readonly textA: string
  readonly textB: string
}

function Comparison({ a, b, textA, textB }: ComparisonProps) {
  const languages = useMemo(() => ({ a: languageOf(a), b: languageOf(b) }), [a, b])
  const { differences, changes, sameShare } = useMemo(
    () => compareCopies(textA, textB, languages),
    [textA, textB, languages],
  )
  const pairOf = useMemo(() => createPairing(differences, textA, textB), [differences, textA, textB])
  const [shown, setShown] = useState(PAGE)
  const figures = changes.filter(({ about }) => about.includes('figure')).length
  return (
    <ColumnView>
      <header className={styles('head')}>
        <h1>{said.heading}</h1>
        <dl className={styles('sides')}>
          <Side letter="A" article={a} />
          <Side letter="B" article={b} />
        </dl>
        <p className={styles('share')}>
          {said.same(sameShare)} {said.counts(changes.length, figures)}
        </p>
      </header>
      {changes.length > 0 && (
        <section aria-label={said.changes}>
          <table className={styles('changes')}>
            <thead>
              <tr>
                <th scope="col">{said.what}</th>
                <th scope="col">{said.inA}</th>
                <th scope="col">{said.inB}</th>
                <td aria-hidden />
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, shown).map((change) => (
                <tr key={`${change.a?.start} ${change.b?.start}`} data-figure={change.about.length > 0}>
                  <th scope="row">{words.copies.change(change)}</th>
                  <td>
                    <Wording article={a} text={textA} span={change.a} kind="removed" />
                  </td>
                  <td>
                    <Wording article={b} text={textB} span={change.b} kind="added" />
                  </td>
                  <td>
                    <SideBySide a={a} b={b} pair={pairOf(change)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {changes.length > shown && (
            <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
              {said.moreChanges}
            </Button>
          )}
        </section>
      )}
      <section aria-label={said.merged}>
        <h2>{said.merged}</h2>
        <p className={styles('key')}>
          <del className={styles('removed')}>{said.struck}</del> {said.onlyInA}{' '}
          <ins className={styles('added')}>{said.underlined}</ins> {said.onlyInB}
        </p>
        <MergedText differences={differences} textA={textA} textB={textB} />
      </section>
    </ColumnView>
  )
}

function Side({ letter, article }: { readonly letter: string; readonly article: Article }) {
  return (
    <div>
      <dt>
        <LetterMark letter={letter} />
      </dt>
      <dd>
        <Plain
          className={styles('name')}
          onPress={() => {
            inspect({ kind: 'article', articleId: article.id })
            openArticle(article.id)
          }}
        >
          <span dir="auto">{articleName(article)}</span>
        </Plain>
        <span className={styles('outlet')}>
          {article.metadata.outlet?.value ?? words.articles.outletNotStated}
        </span>
      </dd>
    </div>
  )
}

type WordingProps = {
  readonly article: Article
  readonly text: string
  readonly span: Difference['a']
  readonly kind: 'removed' | 'added'
}

/** The words of one side; a click goes to where they stand. */
function Wording({ article, text, span, kind }: WordingProps) {
  if (!span) return <span className={styles('nothing')}>{said.nothing}</span>
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Plain className={styles('wording')} onPress={() => showWords({ articleId: article.id, ...span })}>
      <Mark className={styles(kind)} dir="auto">
        {text.slice(span.start, span.end)}
      </Mark>
    </Plain>
  )
}

type SideBySideProps = { readonly a: Article; readonly b: Article; readonly pair: PairOfPlaces | null }

/** One step from a change to a pair of claims. */
function SideBySide({ a, b, pair }: SideBySideProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  if (pair === null) return null
  const make = async (): Promise<void> => {
    const made = await act('confirmSuggestion', {
      key: `copies ${a.id} ${pair.a.start} ${b.id} ${pair.b.start}`,
      title: words.copies.question(...pair.wordings),
      members: [
        { place: { articleId: a.id, ...pair.a }, mention: null },
        { place: { articleId: b.id, ...pair.b }, mention: null },
      ],
      sum: null,
      pair: [],
    })
    if (made) openConflict(made.id)
  }
  return (
    <Button look="quiet" isDisabled={isReadOnly} onPress={() => void make()}>
      {words.copies.sideBySide}
    </Button>
  )
}

function languageOf({ metadata }: Article): string {
  return metadata.language?.value ?? 'en'
}
