/** What electron-vite fills in at build time. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean }
}
