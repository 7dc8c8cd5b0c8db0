import interFaces400 from '@fontsource/inter/400.css?raw'
import interCyrillic400Normal from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?inline'
import interGreek400Normal from '@fontsource/inter/files/inter-greek-400-normal.woff2?inline'
import interLatin400Normal from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import interLatinExt400Normal from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import interVietnamese400Normal from '@fontsource/inter/files/inter-vietnamese-400-normal.woff2?inline'
import interFaces600 from '@fontsource/inter/600.css?raw'
import interCyrillic600Normal from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?inline'
import interGreek600Normal from '@fontsource/inter/files/inter-greek-600-normal.woff2?inline'
import interLatin600Normal from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import interLatinExt600Normal from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import interVietnamese600Normal from '@fontsource/inter/files/inter-vietnamese-600-normal.woff2?inline'
import notoNaskhArabicFaces400 from '@fontsource/noto-naskh-arabic/400.css?raw'
import notoNaskhArabicArabic400Normal from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?inline'
import notoNaskhArabicFaces600 from '@fontsource/noto-naskh-arabic/600.css?raw'
import notoNaskhArabicArabic600Normal from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2?inline'
import sourceSerif4Faces400 from '@fontsource/source-serif-4/400.css?raw'
import sourceSerif4Cyrillic400Normal from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?inline'
import sourceSerif4Greek400Normal from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff2?inline'
import sourceSerif4Latin400Normal from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline'
import sourceSerif4LatinExt400Normal from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline'
import sourceSerif4Vietnamese400Normal from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff2?inline'
import sourceSerif4Faces600 from '@fontsource/source-serif-4/600.css?raw'
import sourceSerif4Cyrillic600Normal from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?inline'
import sourceSerif4Greek600Normal from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff2?inline'
import sourceSerif4Latin600Normal from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline'
import sourceSerif4LatinExt600Normal from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline'
import sourceSerif4Vietnamese600Normal from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2?inline'
import signsFaces from '../../../shared/signs/signs.css?raw'
import signs from '../../../shared/signs/files/signs.woff2?inline'

/** The fonts that the report is set in, by the names of their files: of one weight each, which a PDF can hold as fonts. */
export const fontFiles: ReadonlyMap<string, string> = new Map([
  ['inter-cyrillic-400-normal', interCyrillic400Normal],
  ['inter-greek-400-normal', interGreek400Normal],
  ['inter-latin-400-normal', interLatin400Normal],
  ['inter-latin-ext-400-normal', interLatinExt400Normal],
  ['inter-vietnamese-400-normal', interVietnamese400Normal],
  ['inter-cyrillic-600-normal', interCyrillic600Normal],
  ['inter-greek-600-normal', interGreek600Normal],
  ['inter-latin-600-normal', interLatin600Normal],
  ['inter-latin-ext-600-normal', interLatinExt600Normal],
  ['inter-vietnamese-600-normal', interVietnamese600Normal],
  ['noto-naskh-arabic-arabic-400-normal', notoNaskhArabicArabic400Normal],
  ['noto-naskh-arabic-arabic-600-normal', notoNaskhArabicArabic600Normal],
  ['signs', signs],
  ['source-serif-4-cyrillic-400-normal', sourceSerif4Cyrillic400Normal],
  ['source-serif-4-greek-400-normal', sourceSerif4Greek400Normal],
  ['source-serif-4-latin-400-normal', sourceSerif4Latin400Normal],
  ['source-serif-4-latin-ext-400-normal', sourceSerif4LatinExt400Normal],
  ['source-serif-4-vietnamese-400-normal', sourceSerif4Vietnamese400Normal],
  ['source-serif-4-cyrillic-600-normal', sourceSerif4Cyrillic600Normal],
  ['source-serif-4-greek-600-normal', sourceSerif4Greek600Normal],
  ['source-serif-4-latin-600-normal', sourceSerif4Latin600Normal],
  ['source-serif-4-latin-ext-600-normal', sourceSerif4LatinExt600Normal],
  ['source-serif-4-vietnamese-600-normal', sourceSerif4Vietnamese600Normal],
])

/** The style sheets that came with them. */
export const fontSheets: readonly string[] = [
  interFaces400,
  interFaces600,
  sourceSerif4Faces400,
  sourceSerif4Faces600,
  notoNaskhArabicFaces400,
  notoNaskhArabicFaces600,
  signsFaces,
]
