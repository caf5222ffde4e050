import { useEffect, useRef } from 'react'

/** Another page or department of the list begins at its head, for the eye, the Tab key and a screen reader. */
export function useListHead(shown: string): void {
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    // who types goes on typing
    if (document.activeElement instanceof HTMLInputElement) return
    const head = document.querySelector<HTMLElement>('#items h2')
    if (!head) return
    head.tabIndex = -1
    head.focus()
  }, [shown])
}
