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
declare module 'compromise' {
  const nlp: (text: string) => { numbers: () => { length: number } }
  export default nlp
}
