/** Refused as it is; `what` is what the file is, `then` the way out, a whole sentence. */
const kind =
  (what: string, then: string) =>
  (name: string): string =>
    `“${name}” is ${what}. ${then}`

const asEvidence = 'attach it to a claim as evidence'
const SAVE_PDF = 'Open it in the program that made it, save or print it as PDF, then import that.'
const UNPACK = 'Unpack it and import the files in it.'
const PAGES =
  'Open it in a program that shows such archives, save the pages you need as HTML or PDF, then import those.'

/** Words about unreadable files: their real kind, and the remedy. */
export const fileKinds = {
  picture: (name: string, format: string): string =>
    `“${name}” is a picture (${format}). Its words are read by machine when it is imported and the languages are named (without a window: --read-pictures eng); or ${asEvidence}.`,
  otherPicture: (name: string, format: string): string =>
    `“${name}” is a picture (${format}) in which no words can be read by machine here. Save it as PNG or JPEG, then import that; or ${asEvidence}.`,
  sound: (name: string): string =>
    `“${name}” is a sound recording. Import its transcript (.srt, .vtt or .txt), and ${asEvidence}.`,
  video: (name: string): string =>
    `“${name}” is a video. Import its transcript (.srt, .vtt or .txt), and ${asEvidence}.`,
  archive: (name: string, format: string): string => `“${name}” is an archive (${format}). ${UNPACK}`,
  zip: kind('a ZIP archive', UNPACK),
  oldWord: kind('a document of a Word before 97, or damaged', 'Save it as .docx, then import that.'),
  oldExcel: kind('a workbook of old Excel', 'Save it as .xlsx, then import that.'),
  oldPowerPoint: kind('a presentation of old PowerPoint', 'Save it as .pptx, then import that.'),
  binaryWorkbook: kind('a binary workbook of Excel', 'Save it as .xlsx, then import that.'),
  publisher: kind('a publication of Publisher', SAVE_PDF),
  compound: kind('in the format of old Office programs', SAVE_PDF),
  cutOff: kind('cut off: a part of the file is missing', 'Get it again whole, then import that.'),
  locked: kind(
    'protected with a password',
    'Open it in the program that made it, save it without the password, then import that.',
  ),
  lockedBook: kind(
    'an e-book that is locked for a device (DRM)',
    'Import it in a form that is not locked, or type what you need.',
  ),
  pages: kind('a document of Apple Pages', 'Export it from Pages as Word or PDF, then import that.'),
  numbers: kind('a table of Apple Numbers', 'Export it from Numbers as Excel or CSV, then import that.'),
  keynote: kind(
    'a presentation of Apple Keynote',
    'Export it from Keynote as PowerPoint or PDF, then import that.',
  ),
  drawing: kind('a drawing', SAVE_PDF),
  printed: kind('a printed document (XPS)', 'Open it, print it as PDF, then import that.'),
  postScript: kind('a PostScript document', 'Convert it to PDF, then import that.'),
  djvu: kind('a scanned document (DjVu)', 'Convert it to PDF with its text, then import that.'),
  kindle: kind('a Kindle book', 'Convert it to EPUB, then import that.'),
  wordPerfect: kind('a document of WordPerfect', 'Save it as .docx or .odt, then import that.'),
  savedSite: kind('a web archive of many pages (WACZ)', PAGES),
  crawledSite: kind('a web archive of many pages (WARC)', PAGES),
  safariArchive: kind(
    'a web archive of Safari',
    'Open it in Safari, save it as PDF, or its source as .html, then import that.',
  ),
  mailStore: kind(
    'a mailbox file of Outlook',
    'Save the mails that matter from Outlook as .msg or .eml, then import those.',
  ),
  mailAttachment: kind(
    'what Outlook makes of the attachments of a mail (winmail.dat)',
    'Open the mail in Outlook and save it as .msg, then import that.',
  ),
  encryptedMail: kind(
    'encrypted',
    'Open it in the program that holds the key, save the text, then import that.',
  ),
  database: kind('a database', 'Export the table that matters as CSV, then import that.'),
  program: kind('a program', 'There is no text in it to import. Do not open it unless you know who made it.'),
  font: kind('a font', 'There is no text in it to import.'),
  plainText: (name: string, extension: string): string =>
    `“${name}” is a text of a kind that Plumbline does not know (.${extension}). To import it as it stands, give it a name that ends in .txt.`,
  unknown: (name: string, readable: readonly string[]): string =>
    `“${name}” is of a kind that Plumbline does not read. It reads ${readable.map((extension) => `.${extension}`).join(', ')}. ${SAVE_PDF}`,
  withoutCues: (name: string): string =>
    `“${name}” holds no captions with times. If it is a plain text, give it a name that ends in .txt.`,
  /** Of a file whose bytes are not what its name promises; `title` is what that would be. */
  notWhatItsNameSays: (name: string, title: string): string =>
    `“${name}” is not a ${title}, though its name ends like one. It may be damaged.`,
}
