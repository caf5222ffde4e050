import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../contract/common'
import { api } from './api/client'
import { useProblemText } from './api/useProblemText'
import { useSizeText } from './useSizeText'

const LIMIT_BYTES = 20 * 1024 * 1024
const TAKEN = /\.(pdf|jpe?g|png)$/i

export interface UploadingFile {
  key: string
  name: string
  mediaType: string
  /** Sent so far, 0–1. */
  share: number
  /** Why it was not taken. */
  error?: string
}

/** Files on their way to the server. What arrives goes to `onChange` at once, however many are under way. */
export function useUploads(files: readonly FileRef[], onChange: (files: FileRef[]) => void, max: number) {
  const [rows, setRows] = useState<UploadingFile[]>([])
  const refusal = useRefusal(max)
  const problemText = useProblemText()
  const { t } = useTranslation('shared')
  const latest = useRef(files)
  useEffect(() => {
    latest.current = files
  }, [files])
  const aborts = useRef(new Map<string, AbortController>())
  useEffect(() => {
    const running = aborts.current
    return () => running.forEach(abort => abort.abort())
  }, [])

  const give = (next: readonly FileRef[]) => {
    latest.current = next
    onChange([...next])
  }
  const patch = (key: string, change: Partial<UploadingFile>) =>
    setRows(before => before.map(row => (row.key === key ? { ...row, ...change } : row)))
  const drop = (key: string) => {
    aborts.current.get(key)?.abort()
    aborts.current.delete(key)
    setRows(before => before.filter(row => row.key !== key))
  }

  async function send(file: File, row: UploadingFile) {
    const abort = new AbortController()
    aborts.current.set(row.key, abort)
    try {
      const ref = await api.upload(file, share => patch(row.key, { share }), abort.signal)
      drop(row.key)
      give([...latest.current, ref])
    } catch (error) {
      if (!abort.signal.aborted) patch(row.key, { error: t('files.failed', { detail: problemText(error) }) })
    }
  }

  return {
    rows,
    drop,
    add(chosen: readonly File[]) {
      let room = max - latest.current.length - aborts.current.size
      const added = chosen.map(file => {
        const error = refusal(file, room)
        if (error === undefined) room -= 1
        const key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
        return {
          file,
          row: { key, name: file.name, mediaType: file.type, share: 0, ...(error && { error }) },
        }
      })
      setRows(before => [...before.filter(row => row.error === undefined), ...added.map(({ row }) => row)])
      for (const { file, row } of added) if (!row.error) void send(file, row)
    },
    remove(fileId: string) {
      give(latest.current.filter(file => file.fileId !== fileId))
      // one that belongs to a case already, or is gone, is refused: then it merely leaves this list
      api.delete(`/files/${encodeURIComponent(fileId)}`).catch(() => undefined)
    },
  }
}

/** What is known before anything is sent. The server looks into the content as well. */
function useRefusal(max: number) {
  const { t } = useTranslation('shared')
  const sizeText = useSizeText()
  return (file: File, room: number): string | undefined => {
    if (room <= 0) return t('files.tooMany', { max })
    if (!TAKEN.test(file.name)) return t('files.type')
    if (file.size === 0) return t('files.empty_file')
    return file.size > LIMIT_BYTES ? t('files.tooLarge', { size: sizeText(file.size) }) : undefined
  }
}
