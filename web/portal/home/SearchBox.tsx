import { SearchOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

const TYPING_PAUSE_MS = 300

/** Searches when the reader pauses, and at once on the button or Enter. */
export function SearchBox({ q, onSearch }: { q: string; onSearch(text: string): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(q)
  const [shown, setShown] = useState(q)
  if (q !== shown) {
    setShown(q)
    // cleared from outside; everything else that arrives is what was typed here a moment ago
    if (q === '') setText('')
  }
  const pause = useRef<number>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])
  const search = (typed: string, afterMs: number) => {
    clearTimeout(pause.current)
    pause.current = window.setTimeout(() => onSearch(typed.trim()), afterMs)
  }
  return (
    <form
      role="search"
      className="pt-search"
      onSubmit={event => {
        event.preventDefault()
        search(text, 0)
      }}
    >
      <Input
        size="large"
        type="search"
        aria-label={t('home.searchLabel')}
        placeholder={t('home.searchPlaceholder')}
        prefix={<SearchOutlined aria-hidden />}
        value={text}
        maxLength={60}
        onChange={event => {
          setText(event.target.value)
          search(event.target.value, TYPING_PAUSE_MS)
        }}
      />
      <Button size="large" type="primary" htmlType="submit">
        {t('home.search')}
      </Button>
    </form>
  )
}
