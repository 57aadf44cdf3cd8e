import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { v3 } from '@google-cloud/translate'
import { EngineError } from './engine'
import type { Engine, EngineRequest } from './engine'
import { googleFailure } from './google-failure'
import { googleLanguages } from './google-languages'
import { codeFor } from './language-code'

export type GoogleOptions = {
  projectId: string
  /** A service account's key file (JSON). Only a server without TLS needs none. */
  keyFile?: string
  /** host:port of the service; Google's own unless given. */
  endpoint?: string
  /** No TLS and no credentials: a server on this network, for tests. */
  insecure?: boolean
  /** For example `general/nmt` or `general/translation-llm`. */
  model?: string
  pricePerMillionMicros?: number
  currency?: string
  secondsPerCall?: number
}

/** Google's list price of its neural model, in millionths of a US dollar for a million code points; markup counts. */
const listPriceMicros = 20_000_000

/** Documented: 1,024 texts and 30,000 code points a request, 5,000 recommended; small calls show progress sooner. */
const most = { textsPerCall: 100, charactersPerCall: 5_000, charactersPerText: 30_000 }

/** A service account's key must be able to sign; other kinds of key file are the library's to judge. */
function mustBeKey(key: { type?: unknown; client_email?: unknown; private_key?: unknown }): void {
  if (key.type !== 'service_account') return
  if (typeof key.client_email !== 'string') throw new TypeError('no client_email')
  createPrivateKey(String(key.private_key))
}

async function connect({
  projectId,
  keyFile,
  endpoint,
  insecure,
}: GoogleOptions): Promise<v3.TranslationServiceClient> {
  // With this variable set the library writes every request, texts included, to the log.
  delete process.env.GOOGLE_SDK_NODE_LOGGING
  const { v3 } = await import('@google-cloud/translate')
  const { GoogleAuth, googleAuthLibrary, grpc } = await import('google-gax')
  const [apiEndpoint, port] = (endpoint ?? 'translate.googleapis.com:443').split(':')
  const address = { apiEndpoint, port: Number(port ?? 443), projectId }
  if (insecure) {
    const auth = new GoogleAuth({ authClient: new googleAuthLibrary.PassThroughClient(), projectId })
    return new v3.TranslationServiceClient({ ...address, sslCreds: grpc.credentials.createInsecure(), auth })
  }
  // Without a key file the library would look for a metadata server, and its failure would end the process.
  if (!keyFile) throw new EngineError('credentials', false, 'google: no key file')
  try {
    mustBeKey(JSON.parse(await readFile(keyFile, 'utf8')))
    const auth = new GoogleAuth({
      keyFile,
      projectId,
      scopes: 'https://www.googleapis.com/auth/cloud-platform',
    })
    await auth.getClient()
    return new v3.TranslationServiceClient({ ...address, auth })
  } catch (error) {
    throw new EngineError(
      'credentials',
      false,
      `google: the key file cannot be used (${(error as Error).name})`,
    )
  }
}

/** The first call's connection serves the later ones; one that failed is tried anew. */
function connector(options: GoogleOptions): () => Promise<v3.TranslationServiceClient> {
  let client: Promise<v3.TranslationServiceClient> | undefined
  return async () => {
    try {
      const connected = await (client ??= connect(options))
      await connected.initialize()
      return connected
    } catch (error) {
      client = undefined
      throw error
    }
  }
}

/** Cloud Translation v3 over gRPC. The library never retries: the job does, as late as the answer asks. */
export function googleEngine(options: GoogleOptions): Engine {
  const { projectId, model = 'general/nmt', secondsPerCall = 30 } = options
  const connected = connector(options)
  const parent = `projects/${projectId}/locations/global`

  async function call({ source, target, texts }: EngineRequest): Promise<string[]> {
    const client = await connected()
    const [{ translations }] = await client.translateText(
      {
        parent,
        contents: texts,
        mimeType: 'text/html',
        sourceLanguageCode: source,
        targetLanguageCode: target,
        model: `${parent}/models/${model}`,
      },
      { timeout: secondsPerCall * 1000 },
    )
    const answers = (translations ?? []).map(({ translatedText }) => translatedText ?? '')
    if (answers.length === texts.length) return answers
    throw new EngineError('rejected', false, `google gave ${answers.length} answers to ${texts.length} texts`)
  }

  return {
    name: 'google',
    model,
    onPremises: false,
    rough: false,
    limits: { ...most, secondsPerCall },
    price: {
      perMillionCharactersMicros: options.pricePerMillionMicros ?? listPriceMicros,
      currency: options.currency ?? 'USD',
    },
    serves(sourceLanguage, targetLanguage) {
      const source = codeFor(sourceLanguage, googleLanguages)
      const target = codeFor(targetLanguage, googleLanguages)
      return source && target && source !== target ? { source, target, model } : null
    },
    async translate(request, signal) {
      signal.throwIfAborted()
      const aborted = Promise.withResolvers<never>()
      const stop = () => aborted.reject(signal.reason)
      signal.addEventListener('abort', stop)
      try {
        return await Promise.race([call(request), aborted.promise])
      } catch (error) {
        if (error instanceof EngineError || signal.aborted) throw error
        throw googleFailure(error)
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
  }
}
