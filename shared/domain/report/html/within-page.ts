/** JSON that says the same and cannot end the script element that it is pasted into, nor begin a comment there. */
export const withinPage = (json: string): string => json.replaceAll('<', String.raw`\u003c`)
