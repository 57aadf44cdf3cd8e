import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Mailbox = { url: string; letters: string[]; close: () => Promise<void> }

/** A mail server that keeps every letter it takes, as it came and as a mail program reads it. */
export async function openMailbox(): Promise<Mailbox> {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void (async () => {
        const parts: Buffer[] = []
        for await (const part of stream) parts.push(part as Buffer)
        const raw = Buffer.concat(parts)
        const { subject, text, html } = await simpleParser(raw)
        letters.push([raw.toString('utf8'), subject, text, html].join('\n'))
        done()
      })()
    },
  })
  server.on('error', () => undefined)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, letters, close }
}
