/** The peers are installed beside the benchmarks only, so what is used of them is declared here. */
declare module 'wink-nlp' {
  type Document = { entities: () => { length: () => number } }
  const winkNlp: (model: { readonly version: string }) => { readDoc: (text: string) => Document }
  export default winkNlp
}
declare module 'wink-eng-lite-web-model' {
  const model: unknown
  export default model
}
declare module 'approx-string-match' {
  type Match = { start: number; end: number; errors: number }
  const search: (text: string, pattern: string, maxErrors: number) => Match[]
  export default search
}
declare module 'compromise' {
  const nlp: (text: string) => { numbers: () => { length: number } }
  export default nlp
}
declare module '@recogito/text-annotator' {
  type Annotation = {
    readonly id: string
    readonly bodies: readonly []
    readonly target: {
      readonly annotation: string
      readonly selector: readonly {
        readonly quote: string
        readonly start: number
        readonly end: number
        readonly range?: Range
      }[]
    }
  }
  type TextAnnotator = {
    readonly setAnnotations: (annotations: readonly Annotation[]) => void
    readonly addAnnotation: (annotation: Annotation) => void
    readonly on: (event: 'selectionChanged', listener: (selected: readonly Annotation[]) => void) => void
  }
  export const createTextAnnotator: (container: HTMLElement) => TextAnnotator
}
declare module '@recogito/text-annotator/text-annotator.css' {}
