import { PREVIEW_ORIGIN } from '../addresses'

/** Reports, as UTF-8, that a frame or a printer loads from `app://preview`: each under an address of its own, as long as it is wanted. */
export type ReportPages = {
  /** Keeps a page, and answers where it is. */
  readonly keep: (html: Uint8Array) => string
  readonly forget: (address: string) => void
  /** The page at an address; null where there is none. */
  readonly at: (address: string) => Uint8Array | null
}

export function createReportPages(): ReportPages {
  const pages = new Map<string, Uint8Array>()
  let made = 0
  return {
    keep: (html) => {
      made += 1
      const address = `${PREVIEW_ORIGIN}/report-${made}.html`
      pages.set(address, html)
      return address
    },
    forget: (address) => void pages.delete(address),
    at: (address) => pages.get(address) ?? null,
  }
}
