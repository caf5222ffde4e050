import { existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const LARGEST_BYTES = 16 * 1024 ** 2

export interface OpenedLog {
  file: string
  /** For the standard output of a child; the caller closes it. */
  descriptor: number
  /** Where the words of this run begin. */
  begin: number
}

/** Appends to the log `name`; at a start, one that has grown large is put aside first. */
export function openLog(folder: string, name: string): OpenedLog {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.log`)
  if (existsSync(file) && statSync(file).size > LARGEST_BYTES) renameSync(file, `${file}.1`)
  const descriptor = openSync(file, 'a')
  return { file, descriptor, begin: statSync(file).size }
}
