import { expect } from 'chai'
import type { Stores } from '../../adapters/memory/memoryStores'
import { answerOf, hostileKeys } from './support/hostile'
import { countOf, inParallel } from './support/parallel'
import { after, noon, sampleAccount, sampleSession } from './support/samples'

export function accountsContract(fresh: () => Promise<Stores>): void {
  describe('AccountRepository', () => {
    let accounts: Stores['accounts']
    beforeEach(async () => ({ accounts } = await fresh()))

    it('gives back what was put in, by key and by login name', async () => {
      const { departmentNo: _, ...applicant } = sampleAccount({ id: 'zhang', loginName: 'zhang' })
      await accounts.insert(applicant)
      expect(await accounts.insert(sampleAccount())).to.equal(true)
      expect(await accounts.find('account-1')).to.deep.equal(sampleAccount())
      expect(await accounts.findByLoginName('zhang')).to.deep.equal(applicant)
      expect(await accounts.findByLoginName('nobody')).to.equal(undefined)
      expect((await accounts.list(9)).map(({ id }) => id)).to.deep.equal(['account-1', 'zhang'])
      expect(await accounts.list(1)).to.have.length(1)
    })

    it('gives a login name to one of twenty', async () => {
      const told = await inParallel(20, index => accounts.insert(sampleAccount({ id: `a${index}` })))
      expect(countOf(told, true)).to.equal(1)
      expect((await accounts.findByLoginName('window18'))?.id).to.equal(`a${told.indexOf(true)}`)
    })

    it('counts every failure, also those at once', async () => {
      await accounts.insert(sampleAccount())
      const told = await inParallel(20, () => accounts.countFailure('account-1'))
      expect([...told].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 20 }, (_, n) => n + 1))
    })

    it('locks and unlocks, and begins to count anew', async () => {
      await accounts.insert(sampleAccount())
      await accounts.countFailure('account-1')
      await accounts.setLock('account-1', after(5))
      expect(await accounts.find('account-1')).to.include({ failures: 0, lockedUntil: after(5) })
      await accounts.setLock('account-1', null)
      expect(await accounts.find('account-1')).to.include({ failures: 0, lockedUntil: null })
    })

    it('is not moved by keys that are operators', async () => {
      await accounts.insert(sampleAccount())
      for (const key of hostileKeys) {
        expect(await answerOf(() => accounts.find(key))).to.equal(undefined)
        expect(await answerOf(() => accounts.findByLoginName(key))).to.equal(undefined)
        await answerOf(() => accounts.countFailure(key))
        await answerOf(() => accounts.setLock(key, noon))
      }
      expect(await accounts.find('account-1')).to.deep.equal(sampleAccount())
    })
  })
}

export function sessionsContract(fresh: () => Promise<Stores>): void {
  describe('SessionRepository', () => {
    let sessions: Stores['sessions']
    beforeEach(async () => ({ sessions } = await fresh()))

    it('gives back what was put in until it is removed', async () => {
      await sessions.insert(sampleSession())
      expect(await sessions.find('session-1')).to.deep.equal(sampleSession())
      await sessions.remove('session-1')
      expect(await sessions.find('session-1')).to.equal(undefined)
    })

    it('removes what has run out: at its instant, not before', async () => {
      await sessions.insert(sampleSession({ id: 'before', expiresAt: after(-1) }))
      await sessions.insert(sampleSession({ id: 'at', expiresAt: noon }))
      await sessions.insert(sampleSession({ id: 'after', expiresAt: after(1) }))
      expect(await sessions.removeExpired(noon)).to.equal(2)
      expect(await sessions.find('after')).to.be.an('object')
      expect(await sessions.removeExpired(noon)).to.equal(0)
    })

    it('is not moved by keys that are operators', async () => {
      await sessions.insert(sampleSession())
      for (const key of hostileKeys) {
        expect(await answerOf(() => sessions.find(key))).to.equal(undefined)
        await answerOf(() => sessions.remove(key))
      }
      expect(await sessions.find('session-1')).to.deep.equal(sampleSession())
    })
  })
}
