import { Plus, X } from 'lucide-react'
import type { Bound, Quantity } from '../../../shared/schema/quantity'
import { describeQuantity } from '../../../shared/domain/describe/describe-quantity'
import { formatFigure } from '../../../shared/domain/describe/format-figure'
import { checkDate } from '../../../shared/domain/values/check-date'
import { checkQuantity } from '../../../shared/domain/values/check-figure'
import { describeFault } from '../../../shared/words/describe-fault'
import { Button, IconButton } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Columns, Section } from '../../ui/section'
import { parseFigure } from '../../../shared/domain/describe/parse-figure'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)

type QuantityEditorProps = {
  readonly quantity: Quantity | null
  readonly isReadOnly: boolean
  /** Sets some fields of the quantity, or takes it away (null). */
  readonly onChange: (fields: Partial<Quantity> | null) => Promise<boolean>
}

const bounds: readonly { readonly id: Bound; readonly label: string }[] = [
  { id: 'exact', label: 'exactly' },
  { id: 'at least', label: 'at least' },
  { id: 'more than', label: 'more than' },
  { id: 'at most', label: 'at most' },
  { id: 'fewer than', label: 'fewer than' },
  { id: 'about', label: 'about' },
  { id: 'between', label: 'between' },
]

const blank: Quantity = { min: null, max: null, bound: 'exact', unit: '', counted: '', scope: '', asOf: null }

/** What the claim counts: as read from the words, and open to correction field by field. */
export function QuantityEditor({ quantity, isReadOnly, onChange }: QuantityEditorProps) {
  if (!quantity)
    return (
      <Section
        title="Quantity"
        action={
          <Button look="quiet" icon={Plus} isDisabled={isReadOnly} onPress={() => void onChange(blank)}>
            Add a quantity
          </Button>
        }
      >
        <p className={styles('hint')}>The words give no figure.</p>
      </Section>
    )
  // An old project may hold what is refused today.
  const fault = describeFault(checkQuantity(quantity))
  return (
    <Section
      title="Quantity"
      action={
        <IconButton
          icon={X}
          label="Remove the quantity"
          isDisabled={isReadOnly}
          onPress={() => void onChange(null)}
        />
      }
    >
      <p className={styles('reading')}>{describeQuantity(quantity)}</p>
      {fault !== null && <p className={styles('fault')}>{fault}</p>}
      <Columns>
        <Choice
          label="Bound"
          options={bounds}
          value={quantity.bound}
          isDisabled={isReadOnly}
          onChoose={(bound) => onChange({ bound })}
        />
        <FigureFields quantity={quantity} isReadOnly={isReadOnly} onChange={onChange} />
      </Columns>
      <Columns>
        <Field
          label="Unit"
          value={quantity.unit}
          isReadOnly={isReadOnly}
          onSave={(unit) => onChange({ unit })}
        />
        <Field
          label="Counted thing"
          value={quantity.counted}
          isReadOnly={isReadOnly}
          onSave={(counted) => onChange({ counted })}
        />
        <Field
          label="Scope"
          hint="Where, and which group"
          value={quantity.scope}
          isReadOnly={isReadOnly}
          onSave={(scope) => onChange({ scope })}
        />
        <Field
          label="As of"
          hint={quantity.asOf ? basisWords[quantity.asOf.basis] : 'Such as 2014-01-20, 2014, or 2011-03/..'}
          value={quantity.asOf?.date ?? ''}
          isReadOnly={isReadOnly}
          check={(text) => describeFault(checkDate(text.trim()))}
          onSave={(date) =>
            onChange({ asOf: date.trim() ? { date: date.trim(), basis: 'journalist' } : null })
          }
        />
      </Columns>
    </Section>
  )
}

const basisWords = {
  sentence: 'Read in the sentence',
  paragraph: 'Read in the paragraph',
  article: 'The date of the article',
  journalist: 'Set by hand',
} as const

type FigureFieldsProps = {
  readonly quantity: Quantity
  readonly isReadOnly: boolean
  readonly onChange: (fields: Partial<Quantity>) => Promise<boolean>
}

/** One figure, or the two ends of a range, as the bound asks for. */
function FigureFields({ quantity, isReadOnly, onChange }: FigureFieldsProps) {
  const { min, max, bound } = quantity
  const field = (
    label: string,
    value: number | null,
    endsWith: (value: number | null) => Partial<Pick<Quantity, 'min' | 'max'>>,
  ) => (
    <Field
      label={label}
      value={value === null ? '' : formatFigure(value)}
      isReadOnly={isReadOnly}
      check={(text) => {
        const typed = parseFigure(text)
        return describeFault(typed.fault ?? checkQuantity({ ...quantity, ...endsWith(typed.value) }))
      }}
      onSave={(text) => onChange(endsWith(parseFigure(text).value))}
    />
  )
  switch (bound) {
    case 'exact':
      return field('Value', min, (value) => ({ min: value, max: value }))
    case 'at least':
    case 'more than':
      return field('Value', min, (value) => ({ min: value, max: null }))
    case 'at most':
    case 'fewer than':
      return field('Value', max, (value) =>
        min !== null && value !== null && min > value ? { max: value, min: null } : { max: value },
      )
    case 'about':
    case 'between':
      return (
        <>
          {field('From', min, (value) => ({ min: value }))}
          {field('To', max, (value) => ({ max: value }))}
        </>
      )
  }
}
