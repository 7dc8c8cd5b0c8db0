import { RotateCcw } from 'lucide-react'
import { Button as Link } from 'react-aria-components'
import type { InputOf } from '../../../shared/ipc/contract'
import { describeWhen } from '../../../shared/domain/describe/describe-event'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import type { Claim } from '../../../shared/schema/claim'
import type { Modality, ReadField, ReadWords } from '../../../shared/schema/claim-reading'
import type { PlacePrecision } from '../../../shared/schema/event'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { faultOfDate } from '../../state/acts/fault-of-date'
import { useProject } from '../../state/project-state'
import { sourceNameOf } from '../../state/selectors'
import { goTo } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { WordField } from '../../ui/fields/word-field'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from './claim-sentence.module.css'

const styles = classesOf(sheet)
const said = words.standing
const ofEvents = words.events

const notSaid = 'not-said'
const modalities = [
  { id: notSaid, label: said.modalityNotSaid },
  ...optionsOf<Modality>(said.modalities, said.modalityMeanings),
] as const
const precisions = [
  { id: notSaid, label: ofEvents.precisionNotSaid },
  ...optionsOf<PlacePrecision>(ofEvents.precisions),
] as const

/** As the schema has it, which stays out of the window. */
const hourForm = /^$|^(?:[01]\d|2[0-3])(?::[0-5]\d)?$/

type ClaimSentenceProps = {
  readonly claim: Claim
  readonly isReadOnly: boolean
  readonly onChange: (fields: InputOf<'updateClaim'>['fields']) => Promise<boolean>
}

/** What a claim says besides its figure, as a sentence whose words are its fields, with the words that they were read from. */
export function ClaimSentence({ claim, isReadOnly, onChange }: ClaimSentenceProps) {
  const article = useProject((state) => state.articles.get(claim.occurrences[0]?.articleId ?? ''))
  const { speaker, quotedBy = [], eventDate, hour = '', zone = '', place, modality, disputedBy = [] } = claim
  const where = place ?? { name: '', precision: null }
  const hintOf = (field: ReadField): string => {
    const from = claim.readFrom?.[field]
    if (from) return said.readFrom(from.words)
    return claim.byHand?.includes(field) === true ? said.byHand : ''
  }
  const word = (field: ReadField, known: string, unknown: string) => ({
    label: said.fields[field],
    name: said.word(said.fields[field], known || unknown),
    shown: known || unknown,
    isKnown: known !== '',
    isReadOnly,
    className: styles('word'),
  })
  const when = eventDate === '' && hour === '' ? '' : describeWhen({ date: eventDate, hour, zone })
  return (
    <Section
      title={said.heading}
      action={
        <Button
          look="quiet"
          icon={RotateCcw}
          isDisabled={isReadOnly}
          onPress={() => void act('rereadClaim', { id: claim.id })}
        >
          {said.again}
        </Button>
      }
    >
      <p className={styles('sentence')}>
        <WordField {...word('speaker', speaker, said.unknown.speaker)} isDone={() => true}>
          <Field
            label={said.fields.speaker}
            hint={hintOf('speaker')}
            value={speaker}
            onSave={(typed) => onChange({ speaker: typed.trim() })}
          />
        </WordField>{' '}
        {said.says}
        {said.quotedBy}{' '}
        <WordField
          {...word('quotedBy', words.formats.inRow(quotedBy), said.throughNobody)}
          isDone={() => true}
        >
          <Field
            label={said.fields.quotedBy}
            hint={hintOf('quotedBy') || said.chainHint}
            value={quotedBy.join('; ')}
            onSave={(typed) => onChange({ quotedBy: listOf(typed) })}
          />
        </WordField>
        {article && said.in} {article && <bdi>{sourceNameOf(article)}</bdi>}.
      </p>
      <p className={styles('sentence')}>
        {said.isSaid}{' '}
        <WordField {...word('modality', modality ? said.modalities[modality] : '', said.unknown.modality)}>
          <Choice
            label={said.fields.modality}
            options={modalities}
            value={modality ?? notSaid}
            onChoose={(next) => onChange({ modality: next === notSaid ? null : next })}
          />
          <Hint words={hintOf('modality')} />
        </WordField>
        {said.on}{' '}
        <WordField {...word('eventDate', when, said.unknown.eventDate)}>
          <Field
            label={said.fields.eventDate}
            hint={hintOf('eventDate')}
            placeholder={ofEvents.whenHint}
            value={eventDate}
            check={(typed) => faultOfDate(typed)}
            onSave={(typed) => onChange({ eventDate: readTypedDate(typed, '') })}
          />
          <Field
            label={said.fields.hour}
            hint={hintOf('hour')}
            placeholder={ofEvents.hourHint}
            value={hour}
            check={(typed) => (hourForm.test(typed.trim()) ? null : ofEvents.hourFault)}
            onSave={(typed) => onChange({ hour: typed.trim() })}
          />
          <Field
            label={said.zone}
            placeholder={ofEvents.zoneHint}
            value={zone}
            onSave={(typed) => onChange({ zone: typed.trim() })}
          />
        </WordField>
        {said.at}{' '}
        <WordField {...word('place', where.name, said.unknown.place)}>
          <Field
            label={said.fields.place}
            hint={hintOf('place')}
            value={where.name}
            onSave={(name) => onChange({ place: { ...where, name: name.trim() } })}
          />
          <Choice
            label={said.placePrecision}
            options={precisions}
            value={where.precision ?? notSaid}
            onChoose={(next) => onChange({ place: { ...where, precision: next === notSaid ? null : next } })}
          />
        </WordField>
        {said.disputed}{' '}
        <WordField
          {...word('disputedBy', words.formats.inRow(disputedBy), said.unknown.disputedBy)}
          isDone={() => true}
        >
          <Field
            label={said.fields.disputedBy}
            hint={hintOf('disputedBy') || said.listHint}
            value={disputedBy.join('; ')}
            onSave={(typed) => onChange({ disputedBy: listOf(typed) })}
          />
        </WordField>
        .
      </p>
      <WordsRead claim={claim} />
    </Section>
  )
}

function Hint({ words: hint }: { readonly words: string }) {
  return hint === '' ? null : <p className={styles('from')}>{hint}</p>
}

/** The words that the fields were read from; each leads to where it stands, as long as that text is the present one. */
function WordsRead({ claim }: { readonly claim: Claim }) {
  const articleId = claim.occurrences[0]?.articleId ?? ''
  const revisionId = useProject((state) => state.articles.get(articleId)?.revisions.at(-1)?.id)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of it
  const read = Object.entries(claim.readFrom ?? {}) as [ReadField, ReadWords][]
  if (read.length === 0) return null
  return (
    <p className={styles('from')}>
      {said.wordsRead}{' '}
      {read.map(([field, { start, end, words: quote, revisionId: of }], at) => (
        <span key={field}>
          {at > 0 && ' · '}
          {of === revisionId ? (
            <Link
              className={styles('quote')}
              aria-label={said.show(said.fields[field], quote)}
              onPress={() => goTo({ articleId, start, end })}
            >
              {said.quoted(quote)}
            </Link>
          ) : (
            <span className={styles('quote')}>{said.quoted(quote)}</span>
          )}
        </span>
      ))}
    </p>
  )
}

function listOf(typed: string): string[] {
  return typed
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
