/** Four plain digits that may name a year: 1000 to 2099. */
export function isYear(digits: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(digits)
}
