import type { z } from 'zod'
import { documentSchemas, type DocumentKind } from '../../../../shared/schema/document'
import type { StoredDocument } from '../model/documents'
import { JsonFile, printJson } from '../files/json-file'
import { documentPath } from '../files/layout'
import type { Volume } from '../files/volume'

/** A document as it should stand on the disk; null: no file. */
export type DocumentState = {
  readonly kind: DocumentKind
  readonly id: string
  readonly value: StoredDocument | null
}

/** The lowdb file of one document. */
export function documentFile(
  volume: Volume,
  root: string,
  kind: DocumentKind,
  id: string,
): JsonFile<StoredDocument> {
  const schema: z.ZodType<StoredDocument> = documentSchemas[kind]
  return new JsonFile(volume, documentPath(root, kind, id), schema)
}

/** The bytes of a document's file. */
export const printDocument: (document: StoredDocument) => Uint8Array = printJson
