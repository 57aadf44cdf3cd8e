import type { Element } from 'hast'
import { outsidePieces } from '@/workflow/text/coded-text'
import { addBlock, type BlockList } from './block-list'
import { isHidden } from './hast-inline'
import { maxBlockChars } from './limits'
import { safeHref } from './safe-href'

/** Adds images as blocks; one without a public address is left out and named. */
export function readImages(images: readonly Element[], list: BlockList): void {
  for (const image of images) {
    if (isHidden(image)) continue
    const address = String(image.properties.src ?? '')
    const src = safeHref(address)
    if (src?.startsWith('http')) {
      const alternative = outsidePieces(String(image.properties.alt ?? '').slice(0, maxBlockChars + 1))
      addBlock(list, { kind: 'image', src, group: (list.groups += 1) }, ['', ...alternative])
      continue
    }
    const block = Math.max(0, list.blocks.length - 1)
    list.dropped.push({ what: 'image', block, start: 0, end: 0, address: address.slice(0, 200) })
  }
}
