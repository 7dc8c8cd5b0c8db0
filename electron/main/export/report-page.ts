/** The report as it was last made: what the preview frame and the PDF printer load from `app://preview`. */
export type ReportPage = { html: string | null }
