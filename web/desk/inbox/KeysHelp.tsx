import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'

const keys = [
  { keys: ['↑', '↓'], text: 'move' },
  { keys: ['Enter'], text: 'open' },
  { keys: ['c'], text: 'claim' },
  { keys: ['/'], text: 'search' },
  { keys: ['←', '→'], text: 'ruler' },
  { keys: ['?'], text: 'help' },
] as const

export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useTranslation()
  return (
    <Modal open={isOpen} onCancel={onClose} footer={null} width={420} title={t('keys.title')}>
      <dl className="desk-keys">
        {keys.map(({ keys: pressed, text }) => (
          <div key={text}>
            <dt>
              {pressed.map(key => (
                <kbd key={key}>{t(`keys.name.${key}`, { defaultValue: key })}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${text}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
