import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTranslationServer } from '@/tests/fixtures/translation-server'
import type { Answer, TranslationServer } from '@/tests/fixtures/translation-server'
import { codeCharacter } from '@/workflow/text/inline-code'
import { batch, characters } from '@/workflow/translation/engines/batch'
import type { EngineError, Engine } from '@/workflow/translation/engines/engine'
import { googleEngine } from '@/workflow/translation/engines/google'
import { fromMarkup, toMarkup } from '@/workflow/translation/engines/markup'

let server: TranslationServer
let engine: Engine
const never = new AbortController().signal
const french = (texts: string[]) => ({ source: 'en', target: 'fr', texts })
const failed = (thrown: unknown) => {
  const { name, failure, retryable, retryAfterSeconds } = thrown as EngineError
  return { name, failure, retryable, retryAfterSeconds }
}

beforeAll(async () => {
  server = await startTranslationServer()
  engine = googleEngine({ projectId: 'office', endpoint: server.endpoint, insecure: true, secondsPerCall: 5 })
})
beforeEach(() => server.reset())
afterAll(() => server.close())

test('a segment with codes goes and comes back whole', async () => {
  const source = {
    text: `The ${codeCharacter(2)}new plan${codeCharacter(3)} isn't "late". `,
    codes: [
      { number: 2, type: 'link', role: 'open', href: 'https://example.org' },
      { number: 3, type: 'link', role: 'close' },
    ] as const,
  }
  const coded = { text: source.text, codes: [...source.codes] }
  const [answer] = await engine.translate(french([toMarkup(coded)]), never)
  expect(answer).toBe('The-fr <a id="0">new-fr plan-fr</a> isn-fr&#39;t-fr &quot;late-fr&quot;.')
  expect(fromMarkup(answer!, coded)).toEqual({
    ok: true,
    text: `The-fr ${codeCharacter(2)}new-fr plan-fr${codeCharacter(3)} isn-fr't-fr "late-fr". `,
  })
  expect(server.requests).toEqual([
    expect.objectContaining({
      parent: 'projects/office/locations/global',
      model: 'projects/office/locations/global/models/general/nmt',
      mimeType: 'text/html',
      sourceLanguageCode: 'en',
      targetLanguageCode: 'fr',
      contents: ['The <a id="0">new plan</a> isn\'t "late".'],
    }),
  ])
})

test('31,000 code points go in calls the service takes, in order', async () => {
  const texts = Array.from({ length: 310 }, (_, index) => ({ markup: `${index} ${'😀'.repeat(98)}` }))
  expect(texts.reduce((sum, { markup }) => sum + characters(markup), 0)).toBeGreaterThan(30_000)
  const { batches, tooLong } = batch(texts, engine.limits)
  expect(tooLong).toEqual([])
  const answers: string[] = []
  for (const one of batches)
    answers.push(...(await engine.translate(french(one.map(({ markup }) => markup)), never)))
  expect(answers).toEqual(texts.map(({ markup }) => markup))
  expect(server.requests.length).toBe(batches.length)
})

describe('what the service answers when it does not translate', () => {
  test.each<[string, Answer, object]>([
    [
      'quota',
      { kind: 'quota', retryAfterSeconds: 7 },
      { failure: 'quota', retryable: true, retryAfterSeconds: 7 },
    ],
    ['outage', { kind: 'outage' }, { failure: 'outage', retryable: true }],
    [
      'no permission',
      { kind: 'refuse', code: 7, message: 'Denied' },
      { failure: 'credentials', retryable: false },
    ],
    [
      'quota said as no permission',
      { kind: 'refuse', code: 7, message: 'User Rate Limit Exceeded' },
      { failure: 'quota', retryable: true },
    ],
    [
      'not signed in',
      { kind: 'refuse', code: 16, message: 'No' },
      { failure: 'credentials', retryable: false },
    ],
    ['a bad request', { kind: 'refuse', code: 3, message: 'No' }, { failure: 'rejected', retryable: false }],
    ['no such model', { kind: 'refuse', code: 5, message: 'No' }, { failure: 'rejected', retryable: false }],
    ['an answer too few', { kind: 'verbatim', texts: [] }, { failure: 'rejected', retryable: false }],
  ])('%s', async (_, answer, expected) => {
    server.next(answer)
    const thrown = await engine
      .translate(french(['Confidential words']), never)
      .catch((error: unknown) => error)
    expect(failed(thrown)).toEqual({ name: 'EngineError', retryAfterSeconds: undefined, ...expected })
    expect((thrown as Error).message).not.toContain('Confidential')
    // Asking again is the job's decision: one request, and the next one is answered.
    expect(server.requests.length).toBe(1)
    expect(await engine.translate(french(['One']), never)).toEqual(['One-fr'])
  })

  test('too late', async () => {
    const hasty = googleEngine({
      projectId: 'office',
      endpoint: server.endpoint,
      insecure: true,
      secondsPerCall: 0.2,
    })
    server.next({ kind: 'delay', milliseconds: 3_000 })
    const thrown = await hasty.translate(french(['One']), never).catch((error: unknown) => error)
    expect(failed(thrown)).toMatchObject({ failure: 'timeout', retryable: true })
  })

  test('nobody there', async () => {
    const lost = googleEngine({
      projectId: 'office',
      endpoint: '127.0.0.1:1',
      insecure: true,
      secondsPerCall: 5,
    })
    const thrown = await lost.translate(french(['One']), never).catch((error: unknown) => error)
    expect(failed(thrown)).toMatchObject({ failure: 'outage', retryable: true })
  })

  test('given up by the caller', async () => {
    server.next({ kind: 'delay', milliseconds: 3_000 })
    const stop = new AbortController()
    const answer = engine.translate(french(['One']), stop.signal)
    stop.abort(new Error('shutting down'))
    await expect(answer).rejects.toThrow('shutting down')
  })
})

test('credentials missing or broken are an answer, and the process lives', async () => {
  const broken = join(tmpdir(), `communique-key-${process.pid}.json`)
  await writeFile(broken, '{"type":"service_account","private_key":"no key"}')
  const program = `
    process.on('unhandledRejection', (error) => { console.log('unhandled', String(error)); process.exit(9) })
    const { googleEngine } = await import('@/workflow/translation/engines/google')
    for (const keyFile of [undefined, '/nowhere/key.json', ${JSON.stringify(broken)}, '/etc/hostname']) {
      const engine = googleEngine({ projectId: 'office', keyFile })
      await engine.translate({ source: 'en', target: 'fr', texts: ['One'] }, new AbortController().signal)
        .then(() => console.log('answered'), (error) => console.log(error.failure, error.retryable))
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    console.log('alive')`
  const { stdout } = await promisify(execFile)('node', [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    program,
  ])
  expect(stdout.trim().split('\n')).toEqual([...Array(4).fill('credentials false'), 'alive'])
})

test.each([
  ['fr', 'fr'],
  ['fr-BE', 'fr'],
  ['fr-CA', 'fr-CA'],
  ['pt', 'pt'],
  ['pt-PT', 'pt-PT'],
  ['pt-AO', 'pt-PT'],
  ['nb', 'no'],
  ['no', 'no'],
  ['nn', null],
  ['zh', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['sr', 'sr'],
  ['sr-Latn', null],
  ['uz-Cyrl', null],
  ['fil', 'fil'],
  ['ht', 'ht'],
  ['uk', 'uk'],
  ['tlh', null],
])('%s is %s to Google', (tag, code) => {
  expect(engine.serves('en', tag)?.target ?? null).toBe(code)
})

test('a language is not translated into itself', () => {
  expect(engine.serves('en', 'en-GB')).toBeNull()
})
