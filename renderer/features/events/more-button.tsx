import { words } from '../../../shared/words/words'
import { Button } from '../../ui/button'

const w = words.ledger

type MoreButtonProps = {
  /** How many are not shown at first; nothing is there where none are. */
  readonly further: number
  readonly onPress: () => void
}

/** Shows more of a long list. */
export function MoreButton({ further, onPress }: MoreButtonProps) {
  if (further <= 0) return null
  return (
    <Button look="quiet" onPress={onPress}>
      {w.more(further)}
    </Button>
  )
}

type FoldButtonProps = Pick<MoreButtonProps, 'further'> & {
  readonly isWhole: boolean
  readonly onChange: (isWhole: boolean) => void
}

/** Shows all of a long list, and its first again. */
export function FoldButton({ further, isWhole, onChange }: FoldButtonProps) {
  if (further <= 0) return null
  return (
    <Button look="quiet" onPress={() => onChange(!isWhole)}>
      {isWhole ? w.fewer : w.more(further)}
    </Button>
  )
}
