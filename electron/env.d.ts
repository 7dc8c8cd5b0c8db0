/** What electron-vite fills in at build time. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean }
}

/** A module that electron-vite builds as a worker thread of its own. */
declare module '*?nodeWorker' {
  import type { Worker, WorkerOptions } from 'node:worker_threads'
  const createWorker: (options: WorkerOptions) => Worker
  export default createWorker
}

/** The path of a module that electron-vite builds as an entry of its own. */
declare module '*?modulePath' {
  const path: string
  export default path
}

/** A file as a `data:` address. */
declare module '*?inline' {
  const address: string
  export default address
}

/** The text of a file, as it is. */
declare module '*?raw' {
  const text: string
  export default text
}

/** Tesseract as WebAssembly, of which this is what is called. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export type Pix = {
    readonly get_w: () => number
    readonly get_h: () => number
    /** Bits a pixel. */
    readonly get_d: () => number
    /** Samples a pixel; 4 with alpha. */
    readonly get_spp: () => number
    /** Words of 32 bits a row. */
    readonly get_wpl: () => number
    readonly get_data: () => number
    readonly get_colormap: () => { readonly get_array: () => number }
  }
  export type Core = {
    readonly _malloc: (size: number) => number
    readonly _free: (at: number) => void
    /** A picture from bytes; 0 where it cannot be read. */
    readonly _pixReadMem: (at: number, size: number) => number
    readonly getValue: (at: number, kind: 'i8' | 'i32') => number
    readonly setValue: (at: number, value: number, kind: 'i8' | 'i32') => void
    readonly Pix: object
    readonly wrapPointer: (at: number, of: object) => Pix
    readonly getPointer: (of: object) => number
    readonly FS: {
      readonly writeFile: (path: string, bytes: Uint8Array) => void
      readonly unlink: (path: string) => void
    }
    readonly TessBaseAPI: new () => {
      readonly Init: (path: null, languages: string, mode: number) => number
      readonly SetImageFile: (orientation: number, angle: number) => number
      readonly Recognize: (monitor: null) => number
      readonly GetJSONText: () => string
    }
  }
  const createCore: (options: {
    readonly wasmBinary: Uint8Array
    readonly print: (line: string) => void
    readonly printErr: (line: string) => void
    readonly TesseractProgress: (percent: number) => void
  }) => Promise<Core>
  export default createCore
}
