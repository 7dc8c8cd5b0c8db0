/** Latin ligatures, and the forms that Arabic and Hebrew letters take by their place in a word (not the signs for whole phrases). */
const FORMS = /[\uFB00-\uFB06\uFB1D-\uFDF9\uFE70-\uFEFC]+/gu

/** Whether words are written in such forms: then no search and no reading of figures finds them. */
export const hasLetterForms = (text: string): boolean => text.search(FORMS) >= 0

/** The words in letters, in place of the forms and ligatures in which they were printed (Unicode NFKC, for these forms alone). */
export const toLetters = (text: string): string => text.replace(FORMS, (forms) => forms.normalize('NFKC'))
