/** So many suggestions are dismissed by one operation at the most. */
export const MOST_DISMISSED = 1000
