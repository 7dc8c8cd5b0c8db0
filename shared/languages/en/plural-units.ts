/** Units in the plural that the usual ending does not make, each with its singular. */
export const pluralUnits: readonly (readonly [plural: string, singular: string])[] = [
  ['people', 'person'],
  ['persons', 'person'],
  ['feet', 'foot'],
  ['percent', '%'],
  ['per cent', '%'],
  ['square kilometres', 'square kilometre'],
  ['square miles', 'square mile'],
]
