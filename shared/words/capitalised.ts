/** Words with a capital at their beginning, where their script has one. */
export const capitalised = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase())
