/** Words that say that there are two, and are wrong of more. */
export const ofTwo = /\b(?:both|either|neither|the other|the two|of the (?:first|second)|only one)\b/i
