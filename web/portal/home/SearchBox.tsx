import { SearchOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const TYPING_PAUSE_MS = 300

/** Searches when the reader pauses, and at once on the button or Enter. */
export function SearchBox({ q, onSearch }: { q: string; onSearch(text: string): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(q)
  useEffect(() => setText(q), [q])
  useEffect(() => {
    if (text.trim() === q) return
    const timer = setTimeout(() => onSearch(text.trim()), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, q, onSearch])
  return (
    <form
      role="search"
      className="pt-search"
      onSubmit={event => {
        event.preventDefault()
        onSearch(text.trim())
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
        onChange={event => setText(event.target.value)}
      />
      <Button size="large" type="primary" htmlType="submit">
        {t('home.search')}
      </Button>
    </form>
  )
}
