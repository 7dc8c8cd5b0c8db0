import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import { classesOf } from '../classes'
import boxesSheet from '../boxes.module.css'
import sheet from './choice.module.css'
import { useSent } from './use-sent'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

export type Option<T extends string> = {
  readonly id: T
  readonly label: string
  /** What the option means, shown under it in the list. */
  readonly meaning?: string
  /** A mark before the label. */
  readonly mark?: ReactNode
}

/** Options that are called as a catalogue says, in its order, each with what it means where the catalogue says that. */
export function optionsOf<T extends string>(
  labels: Readonly<Record<T, string>>,
  meanings?: Readonly<Record<T, string>>,
): readonly Option<T>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a catalogue are the ids that it names
  const ids = Object.keys(labels) as T[]
  return ids.map((id) => ({ id, label: labels[id], ...(meanings && { meaning: meanings[id] }) }))
}

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly options: readonly Option<T>[]
  readonly value: T
  /** Where the choice is saved, answers whether it is; until then it is shown as made. */
  readonly onChoose: (value: T) => Promise<boolean> | void
  readonly isDisabled?: boolean
  /** The label is spoken, but not shown. */
  readonly isLabelHidden?: boolean
}

/** One of a few: a button that opens a list, each option with what it means. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChoose,
  isDisabled = false,
  isLabelHidden = false,
}: ChoiceProps<T>) {
  const { newest, send } = useSent(value)
  const chosen = options.find((option) => option.id === newest)
  return (
    <Select
      className={boxes('field')}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      selectedKey={newest}
      isDisabled={isDisabled}
      onSelectionChange={(key) => {
        const option = options.find((each) => each.id === key)
        if (!option || option.id === newest) return
        const saved = onChoose(option.id)
        if (saved) void send(option.id, saved)
      }}
    >
      {!isLabelHidden && <Label className={boxes('label')}>{label}</Label>}
      <Button className={`${boxes('box')} ${styles('button')}`}>
        {chosen?.mark}
        <SelectValue className={styles('value')}>{chosen?.label ?? '—'}</SelectValue>
        <ChevronDown size={14} aria-hidden className={styles('arrow')} />
      </Button>
      <Popover className={styles('popover')} offset={4}>
        <ListBox className={styles('list')} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles('option')}>
              {({ isSelected }) => (
                <>
                  <span className={styles('mark')}>{option.mark}</span>
                  <span className={styles('words')}>
                    <Text slot="label">{option.label}</Text>
                    {option.meaning && (
                      <Text slot="description" className={styles('meaning')}>
                        {option.meaning}
                      </Text>
                    )}
                  </span>
                  {isSelected && <Check size={14} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
