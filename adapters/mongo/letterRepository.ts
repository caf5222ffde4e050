import type { Connection } from 'mongoose'
import type { Letter } from '../../domain/orders/letter'
import type { LetterRepository } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type LetterRecord = Omit<Letter, 'id'> & { _id: string }

export function createLetterRepository(connection: Connection): LetterRepository {
  const model = modelOf<LetterRecord>(
    connection,
    'letters',
    {
      letterNo: text,
      departmentNo: text,
      origin: { type: mixed, required: true },
      findings: text,
      demand: text,
      basis: text,
      cards: { type: mixed, required: true },
      cardsInAll: { type: Number, required: true },
      dueOn: text,
      issuedAt: text,
      issuedOn: text,
      by: { type: mixed, required: true },
      documentId: text,
      sha256: text,
      reports: { type: mixed, required: true },
    },
    [{ issuedAt: 1 }, { departmentNo: 1, issuedAt: 1 }],
  )
  const letters = model.collection
  const find = async (id: string) => {
    const record = await letters.findOne({ _id: keyOf(id) as never })
    return record ? toLetter(record) : undefined
  }

  return overStore<LetterRepository>({
    find,
    async insert(letter) {
      const { id, ...rest } = letter
      try {
        await letters.insertOne({ _id: id, ...rest } as never)
        return letter
      } catch (error) {
        if (!isDuplicate(error)) throw error
        return (await find(id)) ?? letter
      }
    },
    async report(id, count, report) {
      const standing = { _id: keyOf(id) as never, reports: { $size: count } }
      const { modifiedCount } = await letters.updateOne(standing, { $push: { reports: report } } as never)
      return modifiedCount === 1
    },
    async list({ departmentNo, before }, limit) {
      const filter = {
        ...(departmentNo === undefined ? {} : { departmentNo: keyOf(departmentNo) }),
        ...(before ? { issuedAt: { $lte: keyOf(before.issuedAt) } } : {}),
      }
      const page: Letter[] = []
      for await (const record of letters.find(filter).sort({ issuedAt: -1, _id: -1 })) {
        const letter = toLetter(record)
        const isSeen = before && letter.issuedAt === before.issuedAt && letter.id >= before.id
        if (!isSeen) page.push(letter)
        if (page.length === limit) break
      }
      return page
    },
  })
}

function toLetter(record: object): Letter {
  const { _id, ...rest } = record as LetterRecord
  // letters from before 2026-11-24 know of no reports
  return { id: _id, ...rest, reports: rest.reports ?? [] }
}
