/** A number as it is printed everywhere in the program: commas between thousands, at most four decimals, no exponent. */
export function formatNumber(value: number): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(4).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  const shortened = decimals.replace(/0+$/, '')
  const sign = value < 0 ? '-' : ''
  return shortened === '' ? sign + grouped : `${sign}${grouped}.${shortened}`
}
