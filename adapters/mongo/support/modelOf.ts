import { type Connection, type IndexDefinition, type Model, Schema, type SchemaDefinition } from 'mongoose'

export const mixed = Schema.Types.Mixed
export const text = { type: String, required: true } as const
/** May be null, must be said. */
export const nullable = { type: String, default: null } as const

/** A collection whose `_id` is its natural key, as text. Unknown fields are a defect, not a surprise. */
export function modelOf<R extends { _id: string }>(
  connection: Connection,
  collection: string,
  definition: SchemaDefinition,
  indexes: readonly IndexDefinition[] = [],
  unique: readonly IndexDefinition[] = [],
): Model<R> {
  const schema = new Schema(
    { _id: { type: String, required: true }, ...definition },
    { collection, versionKey: false, strict: 'throw', minimize: false, autoIndex: false },
  )
  for (const index of indexes) schema.index(index)
  for (const index of unique) schema.index(index, { unique: true })
  return connection.model<R>(collection, schema as never)
}

/** Once, when an installation is prepared. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection()
    await model.createIndexes()
  }
}
