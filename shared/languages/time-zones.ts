/** How many minutes the clocks of a zone are ahead of UTC; abbreviations that name one zone only. */
export const timeZones: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['мск', 180],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['mdt', -360],
  ['pdt', -420],
  ['pst', -480],
])
