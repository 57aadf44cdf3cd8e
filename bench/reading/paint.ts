import { chromium } from '@playwright/test'
import { findBrowser } from '@/scripts/browser'

export type Painted = { lcpMs: number; bytes: number; requests: number }

/** A slow 4G connection as Lighthouse simulates it, and a telephone a quarter as fast as this machine. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}
const slowdown = 4

/** Opens an address as somebody does for the first time. */
export async function painted(address: string): Promise<Painted> {
  const { executablePath, args, env } = await findBrowser()
  const browser = await chromium.launch({
    ...{ executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
  })
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 667 } })
    const client = await page.context().newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', slow4G)
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    let [bytes, requests] = [0, 0]
    client.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
    client.on('Network.requestWillBeSent', () => void requests++)
    await page.goto(address, { waitUntil: 'networkidle' })
    const lcpMs = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
            ...{ type: 'largest-contentful-paint', buffered: true },
          })
        }),
    )
    return { lcpMs, bytes, requests }
  } finally {
    await browser.close()
  }
}
