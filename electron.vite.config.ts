import { readFileSync, readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

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

export default defineConfig({
  main: {
    plugins: [recognition],
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: { ...options, input: { index: 'electron/main/index.ts' } },
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
    plugins: [react(), besidePdfJs],
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
