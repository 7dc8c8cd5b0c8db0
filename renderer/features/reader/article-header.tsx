import { memo } from 'react'
import type { Article, Metadata } from '../../../shared/schema/article'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { words } from '../../../shared/words/words'
import { faultOfFact, setFact } from '../../state/acts/set-fact'
import { useProject } from '../../state/project-state'
import { Field } from '../../ui/fields/field'
import { WordField } from '../../ui/fields/word-field'
import { VisibleText } from '../../marks/visible-text'
import { classesOf } from '../../ui/classes'
import sheet from './reader.module.css'

const styles = classesOf(sheet)
const said = words.reader
const named = words.articles.facts

/** What an article states about itself, each word to be corrected where it stands; what it does not state is said to be so. */
export const ArticleHeader = memo(function ArticleHeader({ article }: { readonly article: Article }) {
  const { title, outlet, byline, published } = article.metadata
  return (
    <header className={styles('header')}>
      <h1 dir="auto" data-nameless={!title}>
        <Fact article={article} name="title" shown={title?.value ?? said.noTitle} />
      </h1>
      <dl className={styles('facts')}>
        <div>
          <dt>{said.outlet}</dt>
          <dd dir="auto">
            <Fact article={article} name="outlet" shown={outlet?.value} />
          </dd>
        </div>
        <div>
          <dt>{said.by}</dt>
          <dd dir="auto">
            <Fact article={article} name="byline" shown={byline?.value} />
          </dd>
        </div>
        <div>
          <dt>{said.published}</dt>
          <dd dir="auto">
            <Fact article={article} name="published" shown={published && describeDate(published.value)} />
          </dd>
        </div>
      </dl>
    </header>
  )
})

/** The words that it shows of what is stated. */
export const headWords = ({ title, outlet, byline, published }: Metadata): readonly string[] =>
  [title?.value, outlet?.value, byline?.value, published && describeDate(published.value)].filter(
    (each) => typeof each === 'string',
  )

type FactProps = {
  readonly article: Article
  readonly name: keyof Metadata
  readonly shown: string | null | undefined
}

/** One fact; a press opens the field in which it is corrected. */
function Fact({ article, name, shown }: FactProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const stated = shown || said.notStated
  const fact = article.metadata[name]
  return (
    <WordField
      label={named[name]}
      {...(name === 'title' ? {} : { name: said.fact(named[name], stated) })}
      shown={<VisibleText text={stated} />}
      isKnown={!!fact}
      isReadOnly={isReadOnly}
      className={styles('fact')}
      isDone={(typed) => faultOfFact(article, name, typed) === null}
    >
      <Field
        label={named[name]}
        hint={fact ? words.articles.bases[fact.basis] : ''}
        value={fact?.value ?? ''}
        check={(typed) => faultOfFact(article, name, typed)}
        onSave={(typed) => setFact(article, name, typed)}
      />
    </WordField>
  )
}
