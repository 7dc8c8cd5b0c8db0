import { formatCount } from '../terms/format-count'

/** Words on importing files and annotations. */
export const importing = {
  cancelled: 'The import was cancelled.',
  underWay: 'An import is under way. Wait until it is done, or cancel it.',
  notImported: (why: string) => `Nothing was imported. ${why}.`,
  noFileIn: (folder: string) => `There is no file in the folder “${folder}” to import.`,
  formats: {
    text: 'plain text',
    markdown: 'Markdown',
    html: 'web page',
    mhtml: 'web archive',
    mail: 'mail',
    mbox: 'box of mails (mbox)',
    msg: 'mail of Outlook',
    pdf: 'PDF',
    docx: 'Word document',
    doc: 'Word 97–2003 document',
    odt: 'text document (OpenDocument)',
    odp: 'presentation (OpenDocument)',
    rtf: 'Rich Text document',
    table: 'table of text (CSV)',
    subtitles: 'file of captions',
    xlsx: 'workbook of Excel',
    ods: 'table (OpenDocument)',
    pptx: 'presentation of PowerPoint',
    epub: 'book (EPUB)',
  },
  pasted: 'what was pasted',
  pastedFirst: 'What was pasted',
  file: (name: string) => `“${name}”`,
  /** Why a file, or what was pasted, could not be read. */
  reading: {
    tooLong: (what: string) =>
      `Reading ${what} took too long and was stopped. It is damaged, or made to be unreadable.`,
    memory: (what: string) =>
      `Reading ${what} took more memory than it may have. It is damaged, or made to be unreadable.`,
    died: (what: string) =>
      `Reading ${what} ended the process that reads files. It is damaged, or made to be unreadable; where it opens elsewhere, try again.`,
    failed: (what: string) => `${what} could not be read. It is damaged, or of an unusual kind.`,
  },
  refused: {
    empty: (name: string) => `“${name}” is empty.`,
    noText: (name: string) => `“${name}” holds no text. Nothing was imported from it.`,
    without: (name: string, format: string) => `“${name}” is a ${format} without any text.`,
    tooLong: (name: string, length: number, most: number) =>
      `The text of “${name}” has ${formatCount(length)} characters; the most that an article may have is ${formatCount(most)}. Import it in parts.`,
    protected: (name: string) =>
      `“${name}” is protected with a password. Save it without the password, then import that.`,
    notPlain: (name: string) => `“${name}” is not a text: most of it cannot be read.`,
    encoding: (name: string, encoding: string) =>
      `“${name}” is written in ${encoding}, an old encoding of letters that cannot be read here. Open it in the program that made it, save it as UTF-8, then import that.`,
    noPage: (name: string) => `“${name}” holds no page. It may be damaged.`,
    /** Of documents that are ZIP archives. */
    packed: {
      damaged: (name: string) => `“${name}” is damaged: it cannot be unpacked.`,
      tooLarge: (name: string, megabytes: number) =>
        `“${name}” unpacks to more than ${megabytes} MB, which no document does. It was not opened any further.`,
      noTextPart: (name: string) => `“${name}” is not a Word document: there is no text part in it.`,
    },
    pdf: {
      damaged: (name: string) => `“${name}” is damaged, or not a PDF.`,
      damagedPage: (name: string, page: number, pages: number) =>
        `“${name}” is damaged: page ${formatCount(page)} of the ${formatCount(pages)} that it says it has cannot be read. Open it in another program and print it to a new PDF, then import that.`,
      noPages: (name: string) =>
        `“${name}” has no pages. It may be damaged, or not have been written to its end.`,
      pictures: (name: string) =>
        `“${name}” holds no text: its pages are pictures. Its words are read by machine when it is imported and the languages are named (without a window: --read-pictures eng).`,
      noText: (name: string) =>
        `“${name}” holds no text that can be read, and no pictures: its pages are empty, or damaged. Where another program shows text in it, print it to a new PDF there, then import that.`,
      letters: (name: string) =>
        `The letters of “${name}” cannot be read: its fonts do not say which they are. Run text recognition (OCR) on it, then import the result.`,
      tooLong: (name: string, page: number, pages: number, most: number) =>
        `“${name}” has ${formatCount(pages)} pages; at page ${formatCount(page)} its text is longer than the ${formatCount(most)} characters that an article may have. Import it in parts.`,
    },
  },
  /** Headings that are put into the text of a presentation. */
  slides: {
    slide: (number: number): string => `Slide ${number}`,
    notes: (number: number): string => `Notes to slide ${number}`,
  },
  annotations: {
    notLookedFor:
      'The annotations of this file could not be looked for in the articles. Nothing was imported from it.',
    textsUnread: 'Texts of this project cannot be read. Verify the project.',
    /** Why one of them was put nowhere. */
    unplaced: {
      tooLong: 'looking for these words took too long, and was stopped',
      failed: 'looking for these words ended in an error inside Plumbline',
      nothingToMark: 'these words show nothing that could be marked',
      unfit: 'what it says does not fit into a claim',
    },
  },
}
