import type { Address } from 'postal-mime'

/** An address of a mail as people write it: `Name <name@example.org>`, or as much of it as there is. */
export function mailAddress({ name, address }: Address): string {
  return name && address ? `${name} <${address}>` : name || (address ?? '')
}
