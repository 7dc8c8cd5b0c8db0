/** Takes off what binary fractions leave behind, past twelve digits: 3.3000000000000003 is 3.3. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
