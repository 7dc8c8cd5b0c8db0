import { readFileSync, readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, Rolldown } from 'vite'
import { LanguageTag } from './shared/schema/reports/language-tag'

/**
 * Targets are set by hand so that one build runs on the pinned Electron and on the older fallback runtime.
 * Everything is bundled: the packaged program has no node_modules.
 */
const options = { experimental: { attachDebugInfo: 'none' } } as const

const PDFJS = 'node_modules/pdfjs-dist'

/** What pdf.js fetches by need, where `open-pdf.ts` says it is: letters of fonts that a file names and does not hold, and decoders. */
const besidePdfJs = {
  name: 'beside pdf.js',
  generateBundle(this: {
    emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => string
  }): void {
    for (const folder of ['cmaps', 'standard_fonts', 'iccs', 'wasm'])
      for (const name of readdirSync(`${PDFJS}/${folder}`).filter((each) => !each.endsWith('.wasm')))
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${folder}/${name}`,
          source: readFileSync(`${PDFJS}/${folder}/${name}`),
        })
  },
}

/** What reads words in pictures: the program that recognises, and what it knows of each language. */
const recognition = {
  name: 'recognition',
  generateBundle(this: {
    emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => string
  }) {
    const core = 'tesseract-core-simd-lstm.wasm'
    const files = [
      `tesseract.js-core/${core}`,
      ...['eng', 'fra', 'spa', 'deu', 'ara'].map(
        (name) => `@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`,
      ),
    ]
    for (const file of files)
      this.emitFile({
        type: 'asset',
        fileName: `recognition/${file.split('/').at(-1)}`,
        source: readFileSync(`node_modules/${file}`),
      })
  },
}

/** Each catalogue is named in the page; the program leaves the one there that the window speaks (`shared/words/page-in-locale.ts`). */
const cataloguesInPage: Plugin = {
  name: 'catalogues in the page',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      Object.values(bundle).flatMap((chunk) => {
        const [, language] = /\/shared\/words\/([a-z]+)\.ts$/u.exec(facadeOf(chunk)) ?? []
        if (language === undefined || chunk.type !== 'chunk') return []
        const needed = chunk.imports.filter((name) => !html.includes(name))
        return [chunk.fileName, ...needed].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${name}`, 'data-language': language },
          injectTo: 'head' as const,
        }))
      }),
  },
}

const facadeOf = (chunk: Rolldown.OutputChunk | Rolldown.OutputAsset): string =>
  (chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.facadeModuleId) || ''

/** What the primitives library says by itself is there in the languages of the window alone. */
const wordsOfPrimitives: Plugin = {
  name: 'words of primitives',
  load: {
    filter: { id: /react-(?:aria|stately)[^?]*\/intl\/(?:[^/]+\/)?[a-z]{2}-[A-Z]{2}\.m?js$/u },
    handler: (id) => {
      const [, language] = /([a-z]{2})-[A-Z]{2}\.m?js$/u.exec(id) ?? []
      return LanguageTag.safeParse(language).success ? null : 'export default null'
    },
  },
}

/** Whichever style sheet is loaded first says which layer is above which: each of them begins with that. */
const LAYERS = '@layer tokens,base,boxes,components;'
const orderOfLayers = {
  name: 'order of layers',
  enforce: 'post' as const,
  generateBundle: {
    order: 'post' as const,
    handler(_options: unknown, bundle: Rolldown.OutputBundle): void {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = LAYERS + String(file.source)
    },
  },
}

export default defineConfig({
  main: {
    plugins: [recognition],
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        ...options,
        input: { index: 'electron/main/index.ts' },
        // `program.js` has a name of its own, by which the log says places in it.
        output: {
          // A third of what is read at a start would be comments and spaces. Names stay, for the log.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          chunkFileNames: ({ name }) => (name === 'program' ? '[name].js' : 'chunks/[name]-[hash].js'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), wordsOfPrimitives, besidePdfJs, cataloguesInPage, orderOfLayers],
    build: {
      target: 'chrome130',
      minify: true,
      // Nothing inlined: the page's policy lets fonts and pictures come from files only.
      assetsInlineLimit: 0,
      outDir: 'out/renderer',
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
