import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Article, CheckState, Metadata } from '../../../shared/schema/article'
import type { InputOf } from '../../../shared/ipc/contract'
import { checkDate } from '../../../shared/domain/values/check-date'
import { describeFault } from '../../../shared/words/describe-fault'
import { LinkActions } from '../../marks/link-actions'
import { act, save } from '../../state/act'
import { useProject } from '../../state/project-state'
import { showMain, inspect } from '../../state/view-state'
import { IconButton } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)

const checkStates: readonly { readonly id: CheckState; readonly label: string }[] = [
  { id: 'to do', label: 'To do' },
  { id: 'in progress', label: 'In progress' },
  { id: 'done', label: 'Done' },
]

const fields: readonly { readonly name: keyof Metadata; readonly label: string; readonly isDate?: true }[] = [
  { name: 'title', label: 'Title' },
  { name: 'outlet', label: 'Outlet' },
  { name: 'byline', label: 'Byline' },
  { name: 'published', label: 'Published', isDate: true },
  { name: 'modified', label: 'Modified', isDate: true },
  { name: 'url', label: 'Address (URL)' },
  { name: 'language', label: 'Language' },
]

const basisWords: Readonly<Record<string, string>> = {
  journalist: 'Set by hand',
  text: 'Stated in the text',
  'json-ld': 'Stated in the page’s JSON-LD',
  'open-graph': 'Stated in the page’s Open Graph tags',
  meta: 'Stated in the page’s meta tags',
  page: 'Stated in the page',
  'mail-header': 'Stated in the mail’s headers',
  'document-property': 'Stated in the document’s properties',
  'file-name': 'From the file’s name',
  detected: 'Detected from the text',
}

type ArticleInspectorProps = {
  readonly article: Article
  /** What there is to do in it, shown before what is known of it. */
  readonly children?: ReactNode
}

/** What is known of an article, and by whom it is stated; how far the check has come. */
export function ArticleInspector({ article, children }: ArticleInspectorProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const revision = article.revisions.at(-1)
  const change = (next: InputOf<'updateArticle'>['fields']): Promise<boolean> =>
    save('updateArticle', { id: article.id, fields: next })
  const setFact = (name: keyof Metadata, value: string): Promise<boolean> => {
    const fact = value.trim() === '' ? null : { value: value.trim(), basis: 'journalist' as const }
    return change({ metadata: { [name]: fact } })
  }
  const remove = async (): Promise<void> => {
    inspect({ kind: 'nothing' })
    showMain({ kind: 'reader', articleId: null })
    await act('removeArticle', { id: article.id })
  }
  return (
    <div className={styles('inspector')}>
      <header className={styles('head')}>
        <h2>Article</h2>
        <IconButton
          icon={Trash2}
          label="Remove article and what is marked in it"
          isDisabled={isReadOnly}
          onPress={() => void remove()}
        />
      </header>
      <div className={styles('top')}>
        <Choice
          label="Check"
          options={checkStates}
          value={article.checkState}
          isDisabled={isReadOnly}
          onChoose={(checkState) => change({ checkState })}
        />
      </div>
      {children}
      <Section title="About the article">
        {fields.map(({ name, label, isDate }) => {
          const fact = article.metadata[name]
          return (
            <Field
              key={name}
              label={label}
              placeholder="Not stated"
              hint={fact ? (basisWords[fact.basis] ?? '') : ''}
              isReadOnly={isReadOnly}
              value={fact?.value ?? ''}
              check={(text) => (isDate ? describeFault(checkDate(text.trim())) : null)}
              onSave={(value) => setFact(name, value)}
            />
          )
        })}
        {article.metadata.url && (
          <LinkActions of={{ kind: 'article', id: article.id }} address={article.metadata.url.value} />
        )}
        <Field
          label="Independence group"
          hint="Articles that repeat one story, such as copies of one wire report, get the same name here and count once."
          isReadOnly={isReadOnly}
          value={article.independenceGroup}
          onSave={(independenceGroup) => change({ independenceGroup: independenceGroup.trim() })}
        />
        <Field
          label="Note"
          lines={2}
          isReadOnly={isReadOnly}
          value={article.note}
          onSave={(note) => change({ note })}
        />
      </Section>
      {revision && (
        <Section title="Evidentiary copy">
          <p className={styles('hint')}>
            {revision.original
              ? `${revision.original.name}, ${revision.original.size.toLocaleString('en')} bytes`
              : 'Pasted; there is no file.'}
          </p>
          {revision.original && (
            <p className={styles('hash')}>
              File, SHA-256 <code>{revision.original.hash}</code>
            </p>
          )}
          <p className={styles('hash')}>
            Text, SHA-256 <code>{revision.textHash}</code>
          </p>
          {revision.normalisation.length > 0 && (
            <p className={styles('hint')}>
              Done to the text once, at import: {revision.normalisation.join(', ')}.
            </p>
          )}
        </Section>
      )}
    </div>
  )
}
