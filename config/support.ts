import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { z } from 'zod'

/** A configuration file that cannot be used: which file, where in it, and what is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Reads a YAML or JSON file and holds it to its schema; says all that is wrong at once.
 * @throws ConfigError with file, and line or path, of every fault
 */
export function readConfig<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(readYaml(file))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(issue => `  ${issue.path.join('.') || '(root)'}: ${issue.message}`)
  throw new ConfigError(`配置文件有误 / not usable: ${file}\n${lines.join('\n')}`)
}

/** YAML 1.2 is a superset of JSON: one reader for both. */
function readYaml(file: string): unknown {
  const document = parseDocument(readFileSync(file, 'utf8'), { prettyErrors: true })
  const [first] = document.errors
  if (!first) return document.toJS() as unknown
  const line = first.linePos?.[0].line ?? '?'
  throw new ConfigError(`配置文件有误 / not usable: ${file}:${line}\n  ${first.message}`)
}
