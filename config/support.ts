import { readFileSync } from 'node:fs'
import { CORE_SCHEMA, YAMLException, load } from 'js-yaml'
import { z } from 'zod'
import { loadTexts } from './loadTexts'

/** A configuration file that cannot be used: which file, where in it, and what is wrong, in both languages. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(
    readonly file: string,
    readonly faults: readonly string[],
    line?: number,
  ) {
    const place = line === undefined ? file : `${file}:${line}`
    super(`配置文件有误 / not usable: ${place}\n${faults.map(fault => `  ${fault}`).join('\n')}`)
  }
}

const languages = [z.locales.zhCN(), z.locales.en()]

/**
 * Reads a YAML or JSON file and holds it to its schema; says all that is wrong at once.
 * @throws ConfigError with file, and line or path, of every fault
 */
export function readConfig<S extends z.ZodType>(file: string, schema: S, read = readYaml): z.output<S> {
  const content = read(file)
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const [chinese = [], english = []] = languages.map(
    ({ localeError }) => schema.safeParse(content, { error: localeError }).error?.issues,
  )
  const texts = loadTexts()
  throw new ConfigError(
    file,
    chinese.map(({ path, message }, index) => {
      // what the house refuses at its edge too is said by a code
      const said = texts['zh-CN'][message] ?? message
      const translated = texts.en[message] ?? english[index]?.message ?? message
      const sentence = translated === said ? said : `${said} / ${translated}`
      return `${path.join('.') || '(root)'}: ${sentence}`
    }),
  )
}

/** YAML 1.2 is a superset of JSON: one reader for both, which also refuses a key that stands twice. */
function readYaml(file: string): unknown {
  const text = readText(file)
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? undefined : error.mark.line + 1
    throw new ConfigError(file, [`语法有误 / syntax: ${error.reason}`], line)
  }
}

/** For long lists: fifty times as fast. What it cannot read, the YAML reader explains with its line. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file)) as unknown
  } catch (error) {
    if (error instanceof ConfigError) throw error
    return readYaml(file)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigError(file, [`无法读取 / cannot be read: ${(error as Error).message}`])
  }
}
