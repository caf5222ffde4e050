import { type RefObject, useEffect, useEffectEvent } from 'react'

interface InboxKeys {
  list: RefObject<HTMLUListElement | null>
  onClaim(taskId: string | undefined): void
  onHelp(): void
}

/**
 * ↑ ↓ through the list, c claims, / searches, ? shows the keys; Enter is the row's own. Keys belong to
 * what is being typed in first, and to dialogs, menus and tabs that use the arrows themselves.
 */
export function useInboxKeys(keys: InboxKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isBusy(event.target)) return
    if (act(event, keys)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function act({ key, target }: KeyboardEvent, { list, onClaim, onHelp }: InboxKeys): boolean {
  if (key === '?') return (onHelp(), true)
  if (key === '/') return focus(document.querySelector<HTMLElement>('[data-search]'))
  if (key === 'c') return (onClaim(rowOf(target)?.dataset.task), true)
  if (key === 'ArrowDown' || key === 'ArrowUp')
    return move(list.current, target, key === 'ArrowDown' ? 1 : -1)
  return false
}

function move(list: HTMLElement | null, target: EventTarget | null, by: 1 | -1): boolean {
  const isElsewhere = target instanceof HTMLElement && target.closest('a, button, summary, [tabindex="0"]')
  if (!list || (isElsewhere && !rowOf(target))) return false
  const rows = [...list.querySelectorAll<HTMLElement>('[data-task]')]
  const from = rows.findIndex(row => row === rowOf(target) || row.ariaCurrent === 'true')
  const focused = rows.indexOf(rowOf(target)!)
  const at = focused >= 0 ? focused : from
  return focus(rows[Math.max(0, Math.min(at < 0 ? 0 : at + by, rows.length - 1))])
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
  return Boolean(element)
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-task]') : null

const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector('.ant-modal-wrap:not([style*="display: none"])') !== null ||
  (target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="combobox"], [role="listbox"], [role="menu"]') !== null))
