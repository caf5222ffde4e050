import { GlobalOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, languages } from './texts'

/** Chinese or English, kept on this device. What the server words is fetched again. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shared')
  const queries = useQueryClient()
  const items = languages.map(language => ({
    key: language,
    label: <span lang={language}>{t(`language.${language}`)}</span>,
    onClick: () => {
      chooseLanguage(i18n, language)
      void queries.invalidateQueries()
    },
  }))
  return (
    <Dropdown menu={{ items, selectable: true, selectedKeys: [i18n.language] }} trigger={['click']}>
      <Button
        type="text"
        icon={<GlobalOutlined aria-hidden />}
        aria-label={t('language.label')}
        title={t('language.label')}
      />
    </Dropdown>
  )
}
