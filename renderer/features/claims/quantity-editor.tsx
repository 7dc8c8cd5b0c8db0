import { Plus, X } from 'lucide-react'
import type { Quantity } from '../../../shared/schema/quantity'
import { describeQuantity } from '../../../shared/domain/describe/describe-quantity'
import { formatFigure } from '../../../shared/domain/describe/format-figure'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import { checkQuantity } from '../../../shared/domain/values/check-figure'
import { describeFault } from '../../../shared/words/describe-fault'
import { Button, IconButton } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Columns, Section } from '../../ui/section'
import { parseFigure } from '../../../shared/domain/describe/parse-figure'
import { words } from '../../../shared/words/words'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from '../../ui/inspector.module.css'
import { faultOfDate } from '../../state/acts/fault-of-date'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.quantity

type QuantityEditorProps = {
  readonly quantity: Quantity | null
  readonly isReadOnly: boolean
  /** Sets some fields of the quantity, or takes it away (null). */
  readonly onChange: (fields: Partial<Quantity> | null) => Promise<boolean>
}

const bounds = optionsOf(said.bounds)

const blank: Quantity = { min: null, max: null, bound: 'exact', unit: '', counted: '', scope: '', asOf: null }

/** What the claim counts: as read from the words, and open to correction field by field. */
export function QuantityEditor({ quantity, isReadOnly, onChange }: QuantityEditorProps) {
  if (!quantity)
    return (
      <Section
        title={said.heading}
        action={
          <Button look="quiet" icon={Plus} isDisabled={isReadOnly} onPress={() => void onChange(blank)}>
            {said.add}
          </Button>
        }
      >
        <p className={styles('hint')}>{said.none}</p>
      </Section>
    )
  // An old project may hold what is refused today.
  const fault = describeFault(checkQuantity(quantity))
  return (
    <Section
      title={said.heading}
      action={
        <IconButton
          icon={X}
          label={said.remove}
          isDisabled={isReadOnly}
          onPress={() => void onChange(null)}
        />
      }
    >
      <p className={styles('reading')}>{describeQuantity(quantity)}</p>
      {fault !== null && <p className={boxes('fault')}>{fault}</p>}
      <Columns>
        <Choice
          label={said.bound}
          options={bounds}
          value={quantity.bound}
          isDisabled={isReadOnly}
          onChoose={(bound) => onChange({ bound })}
        />
        <FigureFields quantity={quantity} isReadOnly={isReadOnly} onChange={onChange} />
      </Columns>
      <Columns>
        <Field
          label={said.unit}
          value={words.figures.thing(quantity.unit)}
          isReadOnly={isReadOnly}
          onSave={(unit) => onChange({ unit: keptThing(unit) })}
        />
        <Field
          label={said.counted}
          value={words.figures.thing(quantity.counted)}
          isReadOnly={isReadOnly}
          onSave={(counted) => onChange({ counted: keptThing(counted) })}
        />
        <Field
          label={said.scope}
          hint={said.scopeHint}
          value={quantity.scope}
          isReadOnly={isReadOnly}
          onSave={(scope) => onChange({ scope })}
        />
        <Field
          label={said.asOf}
          hint={quantity.asOf ? said.bases[quantity.asOf.basis] : said.asOfHint}
          value={quantity.asOf?.date ?? ''}
          isReadOnly={isReadOnly}
          check={(text) => faultOfDate(text)}
          onSave={(date) =>
            onChange({ asOf: date.trim() ? { date: readTypedDate(date, ''), basis: 'journalist' } : null })
          }
        />
      </Columns>
    </Section>
  )
}

/** The name under which a thing is kept, whatever the window's language calls it; a word of the journalist's own stays as typed. */
function keptThing(typed: string): string {
  const wanted = typed.trim().toLowerCase()
  const { things, thing } = words.figures
  return things().find((name) => thing(name).toLowerCase() === wanted) ?? typed
}

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
      return field(said.value, min, (value) => ({ min: value, max: value }))
    case 'at least':
    case 'more than':
      return field(said.value, min, (value) => ({ min: value, max: null }))
    case 'at most':
    case 'fewer than':
      return field(said.value, max, (value) =>
        min !== null && value !== null && min > value ? { max: value, min: null } : { max: value },
      )
    case 'about':
    case 'between':
      return (
        <>
          {field(said.from, min, (value) => ({ min: value }))}
          {field(said.to, max, (value) => ({ max: value }))}
        </>
      )
  }
}
