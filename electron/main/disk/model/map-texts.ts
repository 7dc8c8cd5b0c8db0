import { z } from 'zod'

/**
 * A value with each of its free texts changed: those that its schema lets hold any words. Ids, hashes, dates and what is chosen from a list
 * stay, and what the schema does not know is left out.
 */
export function mapTexts<T>(schema: z.ZodType<T>, value: T, change: (text: string) => string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part keeps its type
  return mapped(schema, value, change) as T
}

function mapped(schema: unknown, value: unknown, change: (text: string) => string): unknown {
  if (value === null || value === undefined) return value
  if (schema instanceof z.ZodString)
    return schema.format === null && typeof value === 'string' ? change(value) : value
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return mapped(schema.unwrap(), value, change)
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((each) => mapped(schema.element, each, change))
  if (schema instanceof z.ZodUnion) {
    const meant = schema.options.find((option) => z.safeParse(option, value).success)
    if (meant === undefined) throw new Error('A value fits none of the kinds that its schema has')
    return mapped(meant, value, change)
  }
  if (schema instanceof z.ZodRecord)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        mapped(schema.keyType, key, change),
        mapped(schema.valueType, each, change),
      ]),
    )
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]) =>
        Object.hasOwn(shape, key) ? [[key, mapped(shape[key], each, change)]] : [],
      ),
    )
  }
  if (SAYS_NOTHING.some((kind) => schema instanceof kind)) return value
  throw new Error('A schema of a kind whose texts nobody finds')
}

/** Values in which no words can stand. */
const SAYS_NOTHING = [
  z.ZodNumber,
  z.ZodBoolean,
  z.ZodEnum,
  z.ZodLiteral,
  z.ZodISODateTime,
  z.ZodBase64,
] as const
