/** A claim has no more tags. */
export const MOST_TAGS = 100
