import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolders, writeDurably } from './durable'
import { writeHeadersConf } from './headers-conf'
import { ifThere } from './if-there'
import { styleHash, stylesFolder } from './stylesheets'

/** Has a stylesheet among those of the store, said to be in use from now on. Durable once it returns. */
export async function storeStyle(folder: string, style: string): Promise<void> {
  const file = join(stylesFolder(folder), `${styleHash(style)}.css`)
  const now = new Date()
  if ((await ifThere(utimes(file, now, now).then(() => true))) === true) return
  await writeDurably(file, style)
  await syncFolders([stylesFolder(folder)])
  await writeHeadersConf(folder)
}
