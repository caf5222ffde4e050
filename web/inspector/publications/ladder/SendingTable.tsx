import { Checkbox, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { channels, weights } from '../../../../domain/notification/ladder'
import type { Ladder } from '../../../contract/standing'
import { WeightTag } from './WeightTag'

interface SendingTableProps {
  sending: Ladder['channels']
  onChange(sending: Ladder['channels']): void
}

/** 怎样发送: beside the inbox, by the weight of what is told. */
export function SendingTable({ sending, onChange }: SendingTableProps) {
  const { t } = useTranslation()
  return (
    <table className="gb-table pub-table ladder-sending">
      <caption className="gb-hidden">{t('ladder.sending')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ladder.columns.weight')}</th>
          <th scope="col">{t('ladder.columns.by')}</th>
          <th scope="col">{t('ladder.columns.atOnce')}</th>
        </tr>
      </thead>
      <tbody>
        {weights.toReversed().map(weight => {
          const { by, atOnce } = sending[weight]
          const edit = (part: Partial<typeof sending.red>) =>
            onChange({ ...sending, [weight]: { ...sending[weight], ...part } })
          const name = t(`ladder.weight.${weight}`)
          return (
            <tr key={weight}>
              <th scope="row">
                <span className="pub-signs">
                  <WeightTag weight={weight} subject="alert" />
                  {weight === 'red' && <WeightTag weight={weight} subject="order" />}
                </span>
              </th>
              <td>
                <Checkbox.Group
                  aria-label={t('ladder.byOf', { name })}
                  value={by}
                  onChange={next => edit({ by: channels.filter(one => next.includes(one)) })}
                  options={channels.map(one => ({ value: one, label: t(`message.channel.${one}`) }))}
                />
              </td>
              <td data-label={t('ladder.columns.atOnce')}>
                <Switch
                  aria-label={t('ladder.atOnceOf', { name })}
                  checked={atOnce}
                  disabled={by.length === 0}
                  onChange={next => edit({ atOnce: next })}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
