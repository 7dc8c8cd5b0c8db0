import { PREVIEW_ORIGIN } from '../addresses'

/** A report as UTF-8, and the SHA-256, in Base64, of the style sheet with its fonts. */
export type ReportPage = { readonly html: Uint8Array; readonly fontHash: string }

/** Reports that a frame or a printer loads from `app://preview`: each under an address of its own, as long as it is wanted. */
export type ReportPages = {
  /** Keeps a page, and answers where it is. */
  readonly keep: (page: ReportPage) => string
  readonly forget: (address: string) => void
  /** The page at an address; null where there is none. */
  readonly at: (address: string) => ReportPage | null
}

export function createReportPages(): ReportPages {
  const pages = new Map<string, ReportPage>()
  let made = 0
  return {
    keep: (page) => {
      made += 1
      const address = `${PREVIEW_ORIGIN}/report-${made}.html`
      pages.set(address, page)
      return address
    },
    forget: (address) => void pages.delete(address),
    at: (address) => pages.get(address) ?? null,
  }
}
