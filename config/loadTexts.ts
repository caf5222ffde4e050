import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const sentences = z.record(z.string(), z.string())

/** Sentences for people by code, in both languages. */
export function loadTexts(folder: string = path.join(import.meta.dirname, 'texts')) {
  const read = (name: string) =>
    sentences.parse(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))
  return { 'zh-CN': read('zh-CN'), en: read('en') }
}
