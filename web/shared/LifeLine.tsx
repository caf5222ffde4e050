import type { ReactNode } from 'react'
import type { FileRef } from '../contract/common'
import { FileList } from './FileList'
import { Instant } from './Instant'
import './Journal.css'

interface LifeLineProps {
  line: { at: string; by: string; text?: string | null; files: readonly FileRef[] }
  /** What happened. */
  head: ReactNode
  /** What the line tells beside its words and files. */
  children?: ReactNode
}

/** One thing that happened to a card or an order: what, when and by whom, and what was said. */
export function LifeLine({ line: { at, by, text, files }, head, children }: LifeLineProps) {
  return (
    <li className="gb-journal-line">
      <div className="gb-journal-head">
        {head}
        <span className="gb-quiet">
          <Instant at={at} />
        </span>
        <span className="gb-quiet">{by}</span>
      </div>
      {text && <p className="gb-said">{text}</p>}
      {children}
      {files.length > 0 && <FileList files={files} />}
    </li>
  )
}
