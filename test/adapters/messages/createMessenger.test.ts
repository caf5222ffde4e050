import { once } from 'node:events'
import { type IncomingMessage, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { SMTPServer } from 'smtp-server'
import { createMessenger } from '../../../adapters/messages/createMessenger'
import { TransientError } from '../../../lib/errors'

const message = {
  id: 'email:case-1:Y4:1#0:account',
  subject: '黄牌已发出',
  text: '黄牌已发出：超承诺时限',
} as const
const mail = { ...message, channel: 'email' } as const
const sms = { ...message, channel: 'sms' } as const

describe('mail by a real SMTP server', () => {
  let server: SMTPServer
  let received: string[]
  let answer: { code: number; at: 'recipient' | 'data' } | undefined
  let url: string

  beforeEach(async () => {
    received = []
    answer = undefined
    const refusal = () => Object.assign(new Error('no'), { responseCode: answer!.code })
    server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      onRcptTo: (_, __, done) => done(answer?.at === 'recipient' ? refusal() : undefined),
      onData(stream, _, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          if (!answer) received.push(Buffer.concat(chunks).toString('utf8'))
          done(answer ? refusal() : undefined)
        })
      },
    })
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  afterEach(() => new Promise<void>(resolve => server.close(() => resolve())))

  const send = () =>
    createMessenger({ smtpUrl: url, mailFrom: '圭表 <a@example.org>' }).send(mail, 'li@example.org')

  it('arrives, with the same Message-ID in every try', async () => {
    expect(await send()).to.equal('sent')
    expect(await send()).to.equal('sent')
    const ids = received.map(text => /^Message-ID:\s+(\S+)$/im.exec(text)?.[1])
    expect(ids[0]).to.match(/^<[0-9a-f]+@guibiao>$/)
    expect(ids[1]).to.equal(ids[0])
    const [header = '', body = ''] = received[0]!.split('\r\n\r\n')
    expect(header).to.contain('To: li@example.org')
    expect(Buffer.from(body, 'base64').toString('utf8')).to.contain('超承诺时限')
  })

  for (const at of ['recipient', 'data'] as const) {
    it(`is refused for good where the server says 550 at the ${at}, and nothing of the address is kept`, async () => {
      answer = { code: 550, at }
      expect(await send()).to.deep.equal({ refused: 'SMTP 550' })
    })

    it(`is tried again where it says 451 at the ${at}`, async () => {
      answer = { code: 451, at }
      expect(await send().catch((error: unknown) => error)).to.be.instanceOf(TransientError)
    })
  }

  it('is tried again where nobody answers', async () => {
    const away = createMessenger({ smtpUrl: 'smtp://127.0.0.1:9' })
    const error = await away.send(mail, 'li@example.org').catch((caught: unknown) => caught)
    expect(error).to.be.instanceOf(TransientError)
    expect((error as Error).message).not.to.contain('example.org')
  })
})

describe('text messages by an HTTP gateway', () => {
  let server: Server
  let asked: { headers: IncomingMessage['headers']; body: unknown }[]
  let status: number
  let url: string

  beforeEach(async () => {
    asked = []
    status = 200
    server = createServer((request, response) => {
      let text = ''
      request.on('data', chunk => (text += String(chunk)))
      request.on('end', () => {
        asked.push({ headers: request.headers, body: JSON.parse(text) })
        response.writeHead(status, status === 302 ? { Location: 'http://127.0.0.1:9/' } : {}).end('{}')
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`
  })
  afterEach(() => void server.close())

  const send = () => createMessenger({ smsUrl: url, smsToken: 'secret' }).send(sms, '13800000001')

  it('posts the number and the words, with a token and a key that is the same in every try', async () => {
    expect(await send()).to.equal('sent')
    expect(await send()).to.equal('sent')
    expect(asked[0]!.body).to.deep.equal({ id: message.id, mobile: '13800000001', text: message.text })
    expect(asked[0]!.headers.authorization).to.equal('Bearer secret')
    expect(asked[1]!.headers['idempotency-key']).to.equal(asked[0]!.headers['idempotency-key'])
  })

  // prettier-ignore
  const answers = [
    [202, 'sent'], [400, 'refused'], [404, 'refused'], [408, 'again'], [429, 'again'], [500, 'again'], [503, 'again'],
    [302, 'again'], // it leads elsewhere with a citizen’s words: not followed
  ] as const
  for (const [code, expected] of answers)
    it(`${code}: ${expected}`, async () => {
      status = code
      const told = await send().catch((error: unknown) => error)
      if (expected === 'again') expect(told).to.be.instanceOf(TransientError)
      else expect(told).to.deep.equal(expected === 'sent' ? 'sent' : { refused: `SMS gateway ${code}` })
    })

  it('is tried again where nobody answers', async () => {
    const away = createMessenger({ smsUrl: 'http://127.0.0.1:9/' })
    expect(await away.send(sms, '1').catch((error: unknown) => error)).to.be.instanceOf(TransientError)
  })

  it('offers only what is set', () => {
    expect(createMessenger({}).channels).to.deep.equal([])
    expect(createMessenger({ smsUrl: url }).channels).to.deep.equal(['sms'])
  })
})
