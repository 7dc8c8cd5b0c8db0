/** What is said of importing annotations of other programs. */
export const annotations = {
  none: 'There are no annotations in this file: it is neither a W3C Web Annotation file nor an export of Hypothesis.',
  /** Said of an annotation in an article from another address. */
  madeAt: (address: string): string => `Made on ${address}, not on the address of this article.`,
  /** The name of a mark without words. */
  places: (from: number, to: number): string => `characters ${from} to ${to}`,
  /** Why an annotation was put nowhere, without a full stop. */
  unplaced: {
    nowhere: 'no article of the project is from that address, and none holds these words',
    tooLong: 'looking for these words would take too long: they repeat themselves too much',
    severalArticles: 'several articles hold these words',
    severalPlaces: 'these words stand in several places, or in other surroundings than the annotation says',
    notThisText: 'it says where it stands only by counting, in a text that is not in the project',
    notInArticle: 'the article from that address does not hold these words',
    changed: 'its article changed while it was looked for: import the file again',
  },
}
