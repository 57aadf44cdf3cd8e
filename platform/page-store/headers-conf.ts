import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from './durable'
import { policyOf } from './headers'
import { ifThere } from './if-there'
import { styleSources } from './stylesheets'

/** The one header that depends on the store, for nginx to include. */
const headersConf = (sources: readonly string[]): string =>
  `add_header content-security-policy "${policyOf(sources)}" always;\n`

/** Has `headers.conf` name every stylesheet in the store, also when several processes change those at once. */
export async function writeHeadersConf(folder: string): Promise<void> {
  const file = join(folder, 'headers.conf')
  for (;;) {
    const content = headersConf(await styleSources(folder))
    if ((await ifThere(readFile(file, 'utf8'))) === content) return
    await writeDurably(file, content)
  }
}
