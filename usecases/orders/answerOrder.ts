import type { Account } from '../../domain/identity/roles'
import type { Order, OrderEvent } from '../../domain/orders/order'
import { orderAfter } from '../../domain/orders/orderLife'
import { type Result, accept, breaks } from '../../lib/result'
import type { House } from '../ports'
import { actorOf } from '../answerAlert'
import { happened } from '../support/changeCase'
import { type ChangeOrderDeps, changeOrder, permitOrder } from '../support/changeOrder'
import { ownFiles } from '../support/fileRefs'

export interface OfOrder {
  orderId: string
  /** The revision of the order that was seen. */
  version: number
}

/** 签收: the department has received it. */
export const signOrder = (
  { orderId, version }: OfOrder,
  by: Account,
  deps: ChangeOrderDeps,
): Promise<Result<Order>> =>
  changeOrder(
    orderId,
    deps,
    (current, now) => {
      const permitted = permitOrder(by, 'order.sign', current)
      return permitted.ok ? accept({ type: 'signed', ...happened(now, actorOf(by)) }) : permitted
    },
    version,
  )

/** 反馈: what was done, with what shows it. Also after the last day; that it was late stays in the record. */
export async function feedBackOrder(
  { orderId, version, text, fileIds }: OfOrder & { text: string; fileIds: readonly string[] },
  by: Account,
  deps: ChangeOrderDeps & Pick<House, 'files'>,
): Promise<Result<Order>> {
  const files = await ownFiles(fileIds, by.id, 'fileIds', deps)
  if (!files.ok) return files
  return changeOrder(
    orderId,
    deps,
    async (current, now, isStale) => {
      const permitted = permitOrder(by, 'order.feed-back', current)
      if (!permitted.ok) return permitted
      const event: OrderEvent = { type: 'fedBack', text, files: files.value, ...happened(now, actorOf(by)) }
      // what will be refused takes no file into the order
      const isRefused = isStale || !orderAfter(current, event)
      if (isRefused || (await deps.files.attach(fileIds, current.id))) return accept(event)
      return breaks('FILE_NOT_YOURS', { field: 'fileIds' })
    },
    version,
  )
}
