const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** Groups whose contents are no words of the text (RTF 1.9.1): tables of the file, codes, pictures, second renderings. */
export const skippedGroups = setOf(
  'stylesheet|listtable|listoverridetable|revtbl|rsidtbl|generator|filetbl|xmlnstbl|themedata|colorschememapping|latentstyles|datastore|mmathPr|pict|nonshppict|objdata|datafield|bkmkstart|bkmkend|sp|sn|sv|shprslt|userprops|docvar|pn|pnseclvl|pntxta|pntxtb|ftnsep|ftnsepc|ftncn|aftnsep|aftnsepc|aftncn|formfield|private|xe|tc|listpicture|panose|falt|fontemb|fname|wgrffmtfilter|template|upr|creatim|printim|buptim|nonesttables',
)

/** Groups that a program may pass over (`\*`), though they hold words. */
export const wordyGroups = setOf(
  'shpinst|fldinst|htmltag|listtext|annotation|atnauthor|atndate|atnref|atrfstart|atrfend|do',
)

/** Groups that hold a document property, with the property's name. */
export const propertyGroups = setOf('title|author|operator')

/** Words at the edges of the pages. */
export const edgeGroups = setOf('header|headerl|headerr|headerf|footer|footerl|footerr|footerf')

/** Which comment it is that begins, ends or is made. */
export const rangeGroups = setOf('atrfstart|atrfend|atnref')

/** Boxes that hang on a paragraph. */
export const boxGroups = setOf('shptxt|dptxbxtext')

/** Characters that have a control word of their own. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['ltrmark', '\u200E'],
  ['rtlmark', '\u200F'],
  ['~', '\u00A0'],
  ['_', '\u2011'],
  // An optional hyphen is shown only where it divides a word.
  ['-', ''],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])
