import { Copy, ExternalLink } from 'lucide-react'
import { words } from '../../shared/words/words'
import { act } from '../state/act'
import { notify } from '../state/answers'
import { Button } from '../ui/button'
import { Columns } from '../ui/section'

type LinkActionsProps = {
  /** The document that states the address: main reads it there, and takes none from a page. */
  readonly of: { readonly kind: 'article' | 'source'; readonly id: string }
  readonly address: string
}

/** What can be done with an address. Nothing is opened here: main asks first, and then the browser opens it. */
export function LinkActions({ of, address }: LinkActionsProps) {
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    notify('done', words.marks.addressCopied)
  }
  return (
    <Columns>
      <Button icon={Copy} onPress={() => void copy()}>
        {words.marks.copyAddress}
      </Button>
      <Button icon={ExternalLink} onPress={() => void act('openLink', of)}>
        {words.marks.openInBrowser}
      </Button>
    </Columns>
  )
}
