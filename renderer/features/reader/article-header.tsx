import type { Article, Metadata } from '../../../shared/schema/article'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { words } from '../../../shared/words/words'
import { classesOf } from '../../ui/classes'
import sheet from './reader.module.css'

const styles = classesOf(sheet)
const said = words.reader

/** What an article states about itself; what it does not state is said to be so. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const { title, outlet, byline, published } = article.metadata
  return (
    <header className={styles('header')}>
      {title ? <h1 dir="auto">{title.value}</h1> : <h1 className={styles('untitled')}>{said.noTitle}</h1>}
      <dl className={styles('facts')}>
        <Fact name={said.outlet} value={outlet?.value} />
        <Fact name={said.by} value={byline?.value} />
        <Fact name={said.published} value={dateInWords(published)} />
      </dl>
    </header>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      {value ? <dd dir="auto">{value}</dd> : <dd className={styles('unknown')}>{said.notStated}</dd>}
    </div>
  )
}

function dateInWords(published: Metadata['published']): string | undefined {
  return published ? describeDate(published.value) : undefined
}
