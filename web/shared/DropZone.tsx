import { type DragEvent, type ReactNode, useState } from 'react'

/** Takes files that are dropped on it. */
export function DropZone({ onFiles, children }: { onFiles(files: File[]): void; children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(is)
  }
  return (
    <div
      className={`gb-upload-zone${isOver ? ' gb-upload-over' : ''}`}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={event => {
        over(false)(event)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
    </div>
  )
}
