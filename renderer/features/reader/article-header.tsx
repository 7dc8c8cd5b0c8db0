import { useRef } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Article, Metadata } from '../../../shared/schema/article'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { words } from '../../../shared/words/words'
import { faultOfFact, setFact } from '../../state/acts/set-fact'
import { useProject } from '../../state/project-state'
import { Field } from '../../ui/fields/field'
import { classesOf } from '../../ui/classes'
import sheet from './reader.module.css'

const styles = classesOf(sheet)
const said = words.reader
const named = words.articles.facts

/** A fact that is typed wrongly stays to be corrected; only Escape gives it up. */
const FAULTY = '[role="dialog"] [aria-invalid="true"]'

/** What an article states about itself, each word to be corrected where it stands; what it does not state is said to be so. */
export function ArticleHeader({ article }: { readonly article: Article }) {
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
}

type FactProps = {
  readonly article: Article
  readonly name: keyof Metadata
  readonly shown: string | null | undefined
}

/** One fact; a press opens the field in which it is corrected. */
function Fact({ article, name, shown }: FactProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const stated = shown || said.notStated
  if (isReadOnly) return stated
  return (
    <DialogTrigger>
      <Button
        className={styles('fact')}
        data-unknown={!article.metadata[name]}
        {...(name === 'title' ? {} : { 'aria-label': said.fact(named[name], stated) })}
      >
        {stated}
      </Button>
      <Popover
        placement="bottom start"
        className={styles('factBox')}
        shouldCloseOnInteractOutside={() => !document.querySelector(FAULTY)}
      >
        <Dialog aria-label={named[name]}>
          {({ close }) => <FactField article={article} name={name} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type FactFieldProps = Pick<FactProps, 'article' | 'name'> & { readonly onDone: () => void }

function FactField({ article, name, onDone }: FactFieldProps) {
  const taken = useRef(false)
  const fact = article.metadata[name]
  const takeFocus = (box: HTMLElement | null): void => {
    if (!box || taken.current) return
    taken.current = true
    const field = box.querySelector('input')
    field?.focus()
    field?.select()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter saves, and the word that was corrected has the focus again
    <div
      ref={takeFocus}
      onKeyDown={({ key, target }) => {
        if (
          key === 'Enter' &&
          target instanceof HTMLInputElement &&
          faultOfFact(article, name, target.value) === null
        )
          onDone()
      }}
    >
      <Field
        label={named[name]}
        hint={fact ? words.articles.bases[fact.basis] : ''}
        value={fact?.value ?? ''}
        check={(typed) => faultOfFact(article, name, typed)}
        onSave={(typed) => setFact(article, name, typed)}
      />
    </div>
  )
}
