import { Quote as QuoteIcon, X } from 'lucide-react'
import { useState } from 'react'
import { Button as Link } from 'react-aria-components'
import { saidTheSame } from '../../../shared/domain/relations/same-said'
import { formOfQuotation, heldAgainst } from '../../../shared/domain/statements/form-of-quotation'
import type { Occurrence } from '../../../shared/schema/anchor'
import type { AuthenticForm, Claim } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { Tag } from '../../marks/tag'
import { VisibleText } from '../../marks/visible-text'
import { save } from '../../state/act'
import { goToOccurrence } from '../../state/go-to-occurrence'
import { useRelatedClaims } from '../../state/derived'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import sheet from '../../ui/inspector.module.css'
import { Section } from '../../ui/section'

const styles = classesOf(sheet)
const said = words.claims.authentic
const bases = optionsOf(said.bases)

type ClaimQuotationProps = { readonly claim: Claim; readonly isReadOnly: boolean }

/** A quotation as it was said, and beside that its forms in all articles: those of the claim, and of what says the same. */
export function ClaimQuotation({ claim, isReadOnly }: ClaimQuotationProps) {
  const related = useRelatedClaims()
  const all = [claim, ...saidTheSame(claim, [...related.values()])]
  const keeper = all.find(({ authentic }) => authentic) ?? claim
  const { authentic } = keeper
  const [isAsked, setAsked] = useState(false)
  const set = (fields: Partial<AuthenticForm>): Promise<boolean> =>
    save('updateClaim', {
      id: keeper.id,
      fields: { authentic: { ...(authentic ?? { words: '', basis: 'transcript' }), ...fields } },
    })
  if (!authentic && !isAsked)
    return (
      <Section
        title={said.heading}
        action={
          <Button look="quiet" icon={QuoteIcon} isDisabled={isReadOnly} onPress={() => setAsked(true)}>
            {said.add}
          </Button>
        }
      >
        <p className={styles('hint')}>{said.hint}</p>
      </Section>
    )
  return (
    <Section
      title={said.heading}
      action={
        authentic && (
          <Button
            look="quiet"
            icon={X}
            isDisabled={isReadOnly}
            onPress={() => {
              setAsked(false)
              void save('updateClaim', { id: keeper.id, fields: { authentic: null } })
            }}
          >
            {said.remove}
          </Button>
        )
      }
    >
      <Field
        label={said.words}
        lines={2}
        isRequired
        isReadOnly={isReadOnly}
        value={authentic?.words ?? ''}
        onSave={(typed) => set({ words: typed.trim() })}
      />
      {authentic && (
        <>
          <Choice
            label={said.basis}
            options={bases}
            value={authentic.basis}
            isDisabled={isReadOnly}
            onChoose={(basis) => set({ basis })}
          />
          <TranslationOf authentic={authentic} isReadOnly={isReadOnly} onChange={set} />
          <h4 className={styles('where')}>{said.forms}</h4>
          <ul className={styles('items')} aria-label={said.forms}>
            {all.flatMap(({ occurrences }) =>
              occurrences.map((occurrence) => (
                <Form key={occurrence.id} occurrence={occurrence} against={heldAgainst(authentic)} />
              )),
            )}
          </ul>
        </>
      )}
    </Section>
  )
}

type TranslationOfProps = {
  readonly authentic: AuthenticForm
  readonly isReadOnly: boolean
  readonly onChange: (fields: Pick<AuthenticForm, 'translation'>) => Promise<boolean>
}

/** What was said in another language: as the articles would print it, and who put it so. */
function TranslationOf({ authentic, isReadOnly, onChange }: TranslationOfProps) {
  const { text, by } = authentic.translation ?? { text: '', by: '' }
  return (
    <>
      <Field
        label={said.translation}
        lines={2}
        isReadOnly={isReadOnly}
        value={text}
        onSave={(typed) => onChange({ translation: { text: typed.trim(), by } })}
      />
      {text !== '' && (
        <Field
          label={said.by}
          isReadOnly={isReadOnly}
          value={by}
          onSave={(typed) => onChange({ translation: { text, by: typed.trim() } })}
        />
      )}
    </>
  )
}

/** How one article prints it. */
function Form({ occurrence, against }: { readonly occurrence: Occurrence; readonly against: string }) {
  const name = useProject((state) => articleName(state.articles.get(occurrence.articleId)))
  const form = formOfQuotation(occurrence.anchor.exact, against)
  const ends = [...form.differing, { start: form.words.length, end: form.words.length }]
  return (
    <li className={styles('item')}>
      <div className={styles('itemBody')}>
        <Link className={styles('link')} onPress={() => goToOccurrence(occurrence)}>
          <span dir="auto">
            {ends.map((span, at) => (
              <span key={span.start}>
                <VisibleText text={form.words.slice(form.differing[at - 1]?.end ?? 0, span.start)} />
                {span.end > span.start && (
                  <b title={said.differs}>
                    <VisibleText text={form.words.slice(span.start, span.end)} />
                  </b>
                )}
              </span>
            ))}
          </span>
        </Link>
        <span className={styles('where')} dir="auto">
          {name}
        </span>
        <span>
          <Tag>{said.kinds[form.kind]}</Tag>
        </span>
      </div>
    </li>
  )
}
