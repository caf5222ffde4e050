import { useTranslation } from 'react-i18next'
import type { Addressee, Channel } from '../../../../domain/notification/ladder'

const SEPARATOR = '、'

/** Names of those whom a ladder tells. The officer of the case is another one than everybody who handles cases. */
export function useAddresseeNames() {
  const { t } = useTranslation()
  const name = (one: Addressee): string =>
    one === 'handler' || one === 'handling-officer' ? t(`ladder.addressee.${one}`) : t(`role.${one}`)
  const names = (to: readonly Addressee[]): string =>
    to.length === 0 ? t('ladder.nobody') : to.map(name).join(SEPARATOR)
  return { name, names }
}

/** How something goes out, in a phrase. */
export function useSendingText() {
  const { t } = useTranslation()
  return ({ by, atOnce }: { by: readonly Channel[]; atOnce: boolean }): string => {
    if (by.length === 0) return t('ladder.onlyInbox')
    const ways = by.map(channel => t(`message.channel.${channel}`)).join(SEPARATOR)
    return t(atOnce ? 'ladder.sendAtOnce' : 'ladder.sendMerged', { ways })
  }
}
