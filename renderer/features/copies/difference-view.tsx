import { useMemo, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { Article } from '../../../shared/schema/article'
import { compareCopies } from '../../../shared/domain/copies/compare-copies'
import type { Difference } from '../../../shared/domain/copies/compare-copies'
import { LetterMark } from '../../marks/letter-mark'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { useCurrentText } from '../../state/texts'
import { goTo, inspect, openArticle } from '../../state/view-state'
import { Button } from '../../ui/button'
import { ColumnView } from '../../ui/column-view'
import { describeShare } from './describe-share'
import { MergedText } from './merged-text'
import styles from './difference-view.module.css'

const PAGE = 100

type DifferenceViewProps = { readonly a: string; readonly b: string }

/** What differs between two copies: each change with both wordings, changed figures first, and both texts in one. */
export function DifferenceView({ a, b }: DifferenceViewProps) {
  const first = useProject((state) => state.articles.get(a))
  const second = useProject((state) => state.articles.get(b))
  const textA = useCurrentText(first)
  const textB = useCurrentText(second)
  if (!first || !second) return <p className={styles['wait']}>One of the two is no longer in the project.</p>
  if (textA === null || textB === null) return <p className={styles['wait']}>The texts are being read.</p>
  return <Comparison a={first} b={second} textA={textA} textB={textB} />
}

type ComparisonProps = {
  readonly a: Article
  readonly b: Article
  readonly textA: string
  readonly textB: string
}

function Comparison({ a, b, textA, textB }: ComparisonProps) {
  const { differences, changes, sameShare } = useMemo(() => compareCopies(textA, textB), [textA, textB])
  const [shown, setShown] = useState(PAGE)
  const figures = changes.filter(({ hasFigure }) => hasFigure).length
  return (
    <ColumnView>
      <header className={styles['head']}>
        <h1>The difference of two copies</h1>
        <dl className={styles['sides']}>
          <Side letter="A" article={a} />
          <Side letter="B" article={b} />
        </dl>
        <p className={styles['share']}>
          {describeShare(sameShare)} of the words of the longer text are the same.{' '}
          {changes.length === 0
            ? 'Nothing differs but punctuation and paragraphs.'
            : `${count(changes.length, 'change')}, ${figures === 0 ? 'none of them' : figures} in a figure.`}
        </p>
      </header>
      {changes.length > 0 && (
        <section aria-label="Changes">
          <table className={styles['changes']}>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">In A</th>
                <th scope="col">In B</th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, shown).map((change) => (
                <tr key={`${change.a?.start} ${change.b?.start}`} data-figure={change.hasFigure}>
                  <th scope="row">{describeChange(change)}</th>
                  <td>
                    <Wording article={a} text={textA} span={change.a} kind="removed" />
                  </td>
                  <td>
                    <Wording article={b} text={textB} span={change.b} kind="added" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {changes.length > shown && (
            <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
              Show more changes
            </Button>
          )}
        </section>
      )}
      <section aria-label="Both texts in one">
        <h2>Both texts in one</h2>
        <p className={styles['key']}>
          <del className={styles['removed']}>Struck through</del> stands only in A,{' '}
          <ins className={styles['added']}>underlined</ins> only in B. Paragraphs are those of B.
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
          className={styles['name'] ?? ''}
          onPress={() => {
            inspect({ kind: 'article', articleId: article.id })
            openArticle(article.id)
          }}
        >
          <span dir="auto">{articleName(article)}</span>
        </Plain>
        <span className={styles['outlet']}>{article.metadata.outlet?.value ?? 'Outlet not stated'}</span>
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
  if (!span) return <span className={styles['nothing']}>nothing</span>
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Plain
      className={styles['wording'] ?? ''}
      onPress={() => {
        inspect({ kind: 'article', articleId: article.id })
        goTo({ articleId: article.id, ...span })
      }}
    >
      <Mark className={styles[kind]} dir="auto">
        {text.slice(span.start, span.end)}
      </Mark>
    </Plain>
  )
}

function describeChange({ kind, hasFigure }: Difference): string {
  switch (kind) {
    case 'changed':
      return hasFigure ? 'Changed, with a figure' : 'Changed'
    case 'added':
      return hasFigure ? 'Only in B, with a figure' : 'Only in B'
    case 'removed':
      return hasFigure ? 'Only in A, with a figure' : 'Only in A'
    case 'same':
      return 'The same'
  }
}

function count(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`
}
