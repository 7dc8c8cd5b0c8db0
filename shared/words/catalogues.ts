/** The words of each language, loaded when they are asked for: a window reads those of its own language alone. */
export const catalogues = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  ar: async () => (await import('./ar')).ar,
}
