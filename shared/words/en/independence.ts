/** Words about sources that confirm nothing. */
export const independence = {
  unconfirmed: (source: string): string =>
    `${source} is rated 1 (confirmed), but no independent source confirms it.`,
  countAsOne: (sources: string): string =>
    `${sources} count as one source: they are not independent of one another.`,
  alike: (sources: string): string =>
    `The pictures of ${sources} look alike: a copy of a picture is no second source.`,
  /** Who rests on whom, from one source to the next. */
  chain: (sources: readonly string[]): string => `${sources.join(' cites ')}: that counts once.`,
  ownArticle: (sources: string): string =>
    `${sources}: the claim itself stands there or in a copy of it, which confirms nothing.`,
  missing: 'A source that is missing',
  withheld: 'A source whose identity is withheld',
  untitled: 'A source without a title',
  titled: (title: string): string => `“${title}”`,
  list: (names: readonly string[]): string =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
}
