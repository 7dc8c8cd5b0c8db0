import type { ByKind } from '../../../document-kinds'

/** Besides the names: with each of the articles, which carry the gender. */
export const kinds: ByKind<{
  readonly name: string
  readonly one: string
  readonly many: string
  readonly title: string
  readonly the: string
  readonly a: string
  readonly this: string
  readonly isFeminine: boolean
}> = {
  project: {
    name: 'Projet',
    one: 'projet',
    many: 'projets',
    title: 'Projets',
    the: 'le projet',
    a: 'un projet',
    this: 'ce projet',
    isFeminine: false,
  },
  article: {
    name: 'Article',
    one: 'article',
    many: 'articles',
    title: 'Articles',
    the: 'l’article',
    a: 'un article',
    this: 'cet article',
    isFeminine: false,
  },
  claim: {
    name: 'Affirmation',
    one: 'affirmation',
    many: 'affirmations',
    title: 'Affirmations',
    the: 'l’affirmation',
    a: 'une affirmation',
    this: 'cette affirmation',
    isFeminine: true,
  },
  source: {
    name: 'Source',
    one: 'source',
    many: 'sources',
    title: 'Sources',
    the: 'la source',
    a: 'une source',
    this: 'cette source',
    isFeminine: true,
  },
  conflict: {
    name: 'Divergence',
    one: 'divergence',
    many: 'divergences',
    title: 'Divergences',
    the: 'la divergence',
    a: 'une divergence',
    this: 'cette divergence',
    isFeminine: true,
  },
  event: {
    name: 'Évènement',
    one: 'évènement',
    many: 'évènements',
    title: 'Évènements',
    the: 'l’évènement',
    a: 'un évènement',
    this: 'cet évènement',
    isFeminine: false,
  },
  question: {
    name: 'Question',
    one: 'question',
    many: 'questions',
    title: 'Questions et commentaires',
    the: 'la question',
    a: 'une question',
    this: 'cette question',
    isFeminine: true,
  },
}
