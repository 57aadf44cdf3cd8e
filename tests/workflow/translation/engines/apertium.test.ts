import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { codeCharacter as c } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import { apertiumEngine } from '@/workflow/translation/engines/apertium'
import { fromMarkup, toMarkup } from '@/workflow/translation/engines/markup'

const never = new AbortController().signal
const here = await apertiumEngine()
const missing = !here?.serves('en', 'fr') && 'apertium and its pairs from English are not installed'

describe.skipIf(missing)('the real program', () => {
  const put = async (target: string, texts: string[]) =>
    here!.translate({ source: 'en', target, texts }, never)

  test.each([
    ['es', 'El ministro abrirá una casa nueva.'],
    ['ca', 'El ministre obrirà una casa nova.'],
    ['gl', 'O ministro abrirá unha casa nova.'],
    ['fr', 'Le ministre ouvrira une maison nouvelle.'],
    ['it', 'Il ministro aprirà una casa nuova.'],
    ['pt', 'O ministro abrirá uma casa nova.'],
    ['pt-PT', 'O ministro abrirá uma casa nova.'],
  ])('English into %s', async (language, draft) => {
    const pair = here!.serves('en-GB', language)!
    expect(await put(pair.target, ['The minister will open a new house.'])).toEqual([draft])
  })

  test.each([
    ['fr-CA', 'fr'],
    ['pt-AO', 'pt-PT'],
    ['pt-BR', 'pt'],
    ['de', undefined],
    ['ht', undefined],
  ])('%s is drafted as %s', (tag, target) => {
    expect(here!.serves('en', tag)?.target).toBe(target)
  })

  test('only from English', () => {
    expect(here!.serves('fr', 'es')).toBeNull()
  })

  test('codes come back where they belong', async () => {
    const codes: InlineCode[] = [
      { number: 0, type: 'link', role: 'open', href: 'https://example.org' },
      { number: 1, type: 'link', role: 'close' },
      { number: 2, type: 'break', role: 'single' },
      { number: 3, type: 'private_use', role: 'single', character: '\uE000' },
    ]
    const source = { text: `The ${c(0)}new house${c(1)} is open.${c(2)}The ${c(3)} dog & the cat. `, codes }
    const answers = await put('es', [toMarkup(source)])
    const reading = fromMarkup(answers[0]!, source)
    expect(reading).toEqual({
      ok: true,
      text: expect.stringMatching(/^La \uE000casa nueva\uE001 .*\uE002 ?El \uE003 perro & el gato\. $/u),
    })
  })

  test('one answer per text, whatever stands in it', async () => {
    const odd = [
      'One line\nand another\n\nand a third.',
      '',
      '[a] {b} ^c$ \\ / @ ~ * # + = _ | %',
      '&lt;p id="3"&gt;x&lt;/p&gt;',
      'No full stop',
      '😀 Привіт, світе',
      '5 &gt; 4 &amp; 3 &lt; 4',
      '$(touch /tmp/x) `id` "; echo',
      '-z',
      'A <img id="0"/>',
      '\u00A0',
    ]
    for (const target of ['es', 'fr']) {
      const answers = await put(target, odd)
      expect(answers).toHaveLength(odd.length)
      expect(answers[4]).not.toMatch(/\.$/u)
      expect(answers[9]).toContain('<img id="0"/>')
    }
  })

  test('forty texts at once, in order', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `The house has ${index} doors.`)
    const answers = await put('es', texts)
    expect(answers.map((answer) => Number(/\d+/u.exec(answer)?.[0]))).toEqual(texts.map((_, index) => index))
  })
})

describe('a program that misbehaves', () => {
  const path = process.env.PATH
  afterEach(() => {
    process.env.PATH = path
  })

  /** A program of this name that lists one mode and then does as told. */
  async function stand(script: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'communique-apertium-'))
    const program = join(folder, 'apertium')
    await writeFile(program, `#!/bin/sh\nif [ "$1" = -l ]; then echo '  eng-spa'; exit 0; fi\n${script}\n`)
    await chmod(program, 0o755)
    process.env.PATH = `${folder}:${path}`
    return folder
  }

  const ask = async (signal = never) => {
    const engine = await apertiumEngine()
    return engine!.translate({ source: 'en', target: 'es', texts: ['One secret', 'Two'] }, signal)
  }

  test('absent', async () => {
    process.env.PATH = '/nowhere'
    expect(await apertiumEngine()).toBeNull()
  })

  test('only what is installed is served', async () => {
    await stand('cat')
    const engine = await apertiumEngine()
    expect(engine!.serves('en', 'es')).toEqual({ source: 'en', target: 'es', model: 'eng-spa' })
    expect(engine!.serves('en', 'fr')).toBeNull()
  })

  test.each([
    ['it fails', 'cat >/dev/null; echo "One secret" >&2; exit 1', { failure: 'outage', retryable: false }],
    ['it is killed', 'kill -9 $$', { failure: 'outage', retryable: true }],
    [
      'an answer is missing',
      'cat >/dev/null; echo \'<p id="0">Uno</p>\'',
      { failure: 'rejected', retryable: false },
    ],
    [
      'answers are out of order',
      'cat >/dev/null; echo \'<p id="1">Dos</p><p id="0">Uno</p>\'',
      { failure: 'rejected', retryable: false },
    ],
    ['it never stops talking', 'yes', { failure: 'rejected', retryable: false }],
  ])('%s', async (_, script, expected) => {
    await stand(script)
    const thrown = await ask().catch((error: unknown) => error)
    expect(thrown).toMatchObject({ name: 'EngineError', ...expected })
    expect((thrown as Error).message).not.toContain('secret')
  })

  test('given up: the whole process group ends', async () => {
    const folder = await stand('sleep 301 & echo $! > "$(dirname "$0")/child"; wait')
    const stop = new AbortController()
    const answer = ask(stop.signal)
    const child = () => readFileSync(join(folder, 'child'), 'utf8').trim()
    await expect
      .poll(
        () => {
          try {
            return child()
          } catch {
            return ''
          }
        },
        { timeout: 10_000 },
      )
      .not.toBe('')
    stop.abort(new Error('shutting down'))
    await expect(answer).rejects.toThrow('shutting down')
    await expect.poll(() => alive(Number(child())), { timeout: 5_000 }).toBe(false)
  })
})

/** A killed process that nobody has collected yet is not alive. */
function alive(pid: number): boolean {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
