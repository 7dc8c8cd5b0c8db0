import type { FileKind } from '../../../domain/originals/tell-kind'
import { formatCount } from '../terms/format-count'

/** What the window says of the files that are kept as they came: the originals of articles, and the files of sources. */
export const originals = {
  file: (name: string, size: number): string => `${name}, ${formatCount(size)} bytes`,
  hash: 'File, SHA-256',
  show: 'Show Original',
  /** The head of what is looked at. */
  view: 'Original',
  graphic: 'Graphic: cover it until it is clicked',
  covered: 'Covered. It may be hard to look at.',
  uncover: 'Show it',
  opening: 'Opening…',
  close: 'Close the original',
  kinds: {
    pdf: 'PDF',
    tiff: 'TIFF',
    picture: 'Picture',
    audio: 'Recording',
    video: 'Video',
    page: 'Page',
    table: 'Table',
    other: 'File',
  } satisfies Readonly<Record<FileKind['kind'], string>>,
  noView:
    'Files of this kind cannot be shown here. A copy can be saved and opened in another program; of a picture, keep a PNG or a JPEG beside it.',
  saveCopy: 'Save a Copy…',
  notAsImported: (name: string): string =>
    `“${name}” was not written: what is kept is no longer what was imported.`,
  alike: {
    title: 'Pictures that look alike',
    this: 'This picture',
    oneSource: 'They count as one source.',
    saidOther: 'You said that this is another picture.',
    notSame: 'Not the same picture',
    same: 'The same picture',
    beside: 'Show it beside this',
  },
  stated: {
    title: 'Stated by the file',
    warning:
      'What a file says of itself may be wrong, or written there by anybody. It is no evidence by itself.',
    nothing: 'This file states nothing about itself.',
    saveStripped: 'Save a Copy Without It…',
    whatStays: 'The pixels stay as they are, and so do colour profile and direction.',
    cannotStrip: (name: string): string =>
      `Of “${name}” no copy can be made that states nothing about itself: that is possible for JPEG and PNG.`,
    notOfKind: 'A copy that states nothing about itself can be made of JPEG and PNG only.',
  },
  sheet: 'Sheet',
  tray: {
    title: 'Size and direction',
    smaller: 'Smaller',
    larger: 'Larger',
    size: 'Size',
    fit: 'Fit',
    fitWidth: 'Fit to the room',
    turn: 'Turn right',
    percent: (scale: number): string => `${Math.round(scale * 100)} %`,
  },
  box: {
    title: 'Place in the original',
    draw: 'Draw a box',
    drawn: 'The box that is drawn',
    discard: 'No place',
    left: 'Left %',
    top: 'Top %',
    width: 'Width %',
    height: 'Height %',
    openClaim: 'Open a claim, and this place can be linked to it.',
    /** Makes it the place of evidence that is there already. */
    setFor: (stance: string): string => `Set as place (${stance})`,
    of: (stance: string, note: string): string => (note === '' ? stance : `${stance}: ${note}`),
  },
  /** Opening in another program. */
  outside: {
    opened: (path: string): string => `Opened in another program: ${path}. The copy stays there.`,
    sealed: 'This project is sealed: a copy for another program would lie on the disk in plain.',
    mayRun: (name: string): string =>
      `“${name}” is of a kind that a system may run as a program. It is not opened; a copy can be saved.`,
    notOpened: (name: string): string => `No program on this machine opens “${name}”. The copy is there.`,
  },
  picture: {
    words: 'Words in the picture',
    unknown:
      'The file does not say how large this picture is, so it is not drawn. It may be damaged. A copy can be saved.',
    tooLarge: (width: number, height: number): string =>
      `This picture says that it has ${formatCount(width)} by ${formatCount(height)} pixels: too many to draw it here. A copy can be saved.`,
    broken:
      'This picture cannot be drawn: it is damaged, or of a kind that is not known here. A copy can be saved.',
  },
  pdf: {
    pages: 'Pages of the PDF',
    page: 'Page',
    pageOf: (page: number): string => `Page ${page}`,
    wordsOf: (page: number): string => `Words of page ${page}`,
    ofPages: (count: number): string => `of ${formatCount(count)}`,
    notOnPage: 'These words do not stand on a page as words. They may be part of a picture.',
    locked: 'This PDF is locked with a password of its own. A copy can be saved and opened elsewhere.',
    broken: 'This PDF cannot be shown: it is damaged. A copy can be saved.',
  },
  media: {
    transcript: 'Transcript',
    tray: 'Playing',
    /** Under a time that cannot be read; what holds is empty where nothing does. */
    notATime: (held: string): string =>
      `Write a time as 3:07 or 1:02:03.${held === '' ? '' : ` ${held} holds until then.`}`,
    play: 'Play',
    pause: 'Pause',
    position: 'Position',
    speed: 'Speed',
    mark: 'Mark a place',
    from: 'From',
    to: 'To',
    of: (at: string, length: string): string => `${at} / ${length}`,
    times: (speed: number): string => `${speed}×`,
    broken: 'This cannot be played: it is damaged, or of a kind that is not known here. A copy can be saved.',
    unseen:
      'Only the sound of this can be played: it has no picture, or one of a kind that is not known here. A copy can be saved.',
  },
  /** The page that is made of a file of text. */
  page: {
    /** What the list of processes calls the one that makes it. */
    process: 'Plumbline pages',
    cancelled: 'The file is no longer looked at.',
    tooLong: (name: string): string =>
      `“${name}” could not be shown: it took too long. It is damaged, or made to be unreadable. A copy can still be saved.`,
    died: (name: string): string =>
      `“${name}” could not be shown: it ended the process that reads it. It is damaged, or made to be unreadable. A copy can still be saved.`,
    unreadable: (name: string): string =>
      `“${name}” could not be shown. It is damaged, or of an unusual kind. A copy can still be saved.`,
    lettersLeft: (count: number): string =>
      `${formatCount(count)} more letters are not shown here. Save a copy to read them.`,
    rowsLeft: (count: number): string =>
      `${formatCount(count)} more rows are not shown here. Save a copy to read them.`,
  },
  mail: {
    from: 'From',
    to: 'To',
    copy: 'Copy',
    date: 'Date',
    subject: 'Subject',
    attachments: 'Attachments, not shown',
    unnamed: 'without a name',
    words: 'Words of the mail',
  },
  saved: (path: string): string => `A copy was written to ${path}, checked against its hash.`,
}
