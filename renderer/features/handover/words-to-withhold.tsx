import { words } from '../../../shared/words/words'
import { useSafety } from '../../state/safety-state'
import { DraftField } from '../../ui/fields/field'
import { Switch } from '../../ui/fields/switch'

const said = words.packages.publication

/** What is asked before something is packed without what is withheld. */
export type Withholding = { readonly words: string; readonly takesUnsearchable: boolean }

/** Asks for further words that must not go out, and whether files go out in which no words can be found. */
export function WordsToWithhold({
  value,
  onChange,
}: {
  readonly value: Withholding
  readonly onChange: (value: Withholding) => void
}) {
  const isPacking = useSafety((state) => state.packing !== null)
  return (
    <>
      <DraftField
        label={said.further}
        lines={3}
        value={value.words}
        isReadOnly={isPacking}
        onChange={(further) => onChange({ ...value, words: further })}
      />
      <Switch
        label={said.unsearchable}
        isSelected={value.takesUnsearchable}
        isDisabled={isPacking}
        onChange={(takesUnsearchable) => onChange({ ...value, takesUnsearchable })}
      />
    </>
  )
}
