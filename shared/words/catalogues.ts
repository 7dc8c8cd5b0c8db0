/** The words of each language, loaded when they are asked for: a window reads those of its own language alone. */
export const catalogues = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  es: () => import('./es'),
  ar: () => import('./ar'),
}
