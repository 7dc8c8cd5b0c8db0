import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import type { Box } from '../../../../shared/schema/box'
import type { RecognisedPage } from '../../../../shared/domain/recognition/recognised'

/** A picture as it is given to be read: a file of a picture, how large it is once it is upright, and how it is turned (EXIF, 1 to 8). */
export type PictureToRead = {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly orientation: number
}

/** Reads words in pictures. Null where the picture itself cannot be read. `onRead` is told the share that is done, 0 to 1. */
export type Engine = {
  readonly read: (
    picture: PictureToRead,
    onRead: (share: number) => void,
  ) => RecognisedPage['paragraphs'] | null
}

/** Below this, of 100, digits come out as letters; above it they still come out as other digits. */
const LEAST_CONFIDENCE = 60

/** The recognition program and its language data, unpacked. */
export type EngineParts = {
  readonly core: Uint8Array
  readonly languages: readonly { readonly name: string; readonly data: Uint8Array }[]
}

/** Tesseract's engine mode for its neural network, the only one in this build. */
const LSTM_ONLY = 1

/** Tesseract, which is given what it knows: it looks for nothing by itself. Null where it does not take the languages. */
export async function openEngine({ core, languages }: EngineParts): Promise<Engine | null> {
  // It asks for its own folder, though it is given all that would lie there; in a module there is no such name.
  Reflect.set(globalThis, '__dirname', '')
  let tell: ((share: number) => void) | null = null
  const tesseract = await createCore({
    wasmBinary: core,
    print: () => {},
    printErr: () => {},
    TesseractProgress: (percent) => tell?.(percent / 100),
  })
  for (const { name, data } of languages) tesseract.FS.writeFile(`${name}.traineddata`, data)
  const api = new tesseract.TessBaseAPI()
  if (api.Init(null, languages.map(({ name }) => name).join('+'), LSTM_ONLY) !== 0) return null
  return {
    read: ({ bytes, width, height, orientation }, onRead) => {
      tell = onRead
      tesseract.FS.writeFile('/input', bytes)
      if (api.SetImageFile(orientation, 0) !== 0) return null
      if (api.Recognize(null) !== 0) return null
      const read = paragraphsOf(JSON.parse(api.GetJSONText()), { width, height })
      tesseract.FS.unlink('/input')
      return read
    },
  }
}

type Edges = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** What the engine says of a picture, as far as it is wanted. */
type Answer = {
  readonly blocks:
    | readonly {
        readonly paragraphs: readonly {
          readonly lines: readonly {
            readonly words: readonly {
              readonly text: string
              readonly bbox: Edges
              readonly confidence: number
            }[]
          }[]
        }[]
      }[]
    | null
}

type Size = { readonly width: number; readonly height: number }

function paragraphsOf({ blocks }: Answer, size: Size): RecognisedPage['paragraphs'] {
  return (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.map(({ lines }) =>
      lines.map((line) =>
        line.words.map(({ text, bbox, confidence }) => ({
          text,
          box: boxOf(bbox, size),
          isDoubtful: confidence < LEAST_CONFIDENCE,
        })),
      ),
    ),
  )
}

const share = (value: number, of: number): number => Math.min(1, Math.max(0, value / of))

function boxOf({ x0, y0, x1, y1 }: Edges, { width, height }: Size): Box {
  const [left, top] = [share(x0, width), share(y0, height)]
  return { left, top, width: share(x1, width) - left, height: share(y1, height) - top }
}
