import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'

export interface PageWeight {
  requests: string[]
  /** Bytes on the wire, headers included, of everything the first view asked for. */
  bytes: number
  /** Compressed bytes of script, in files and in the page itself. */
  scriptBytes: number
  /** Scripts that make the text wait for them. */
  blockingScripts: string[]
}

/** Opens a page as a first-time visitor and weighs everything that came over the wire. */
export const weighPage = async (page: Page, path: string): Promise<PageWeight> => {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  const asked = new Map<string, { url: string; type: string | undefined; bytes: number }>()
  network.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('data:')) asked.set(requestId, { url: request.url, type, bytes: 0 })
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const entry = asked.get(requestId)
    if (entry !== undefined) entry.bytes = encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const inline = await page.evaluate(() =>
    [...document.scripts].filter((script) => script.src === '').map((script) => script.text),
  )
  const blockingScripts = await page.evaluate(() =>
    [...document.scripts]
      .filter((script) => script.src !== '' && script.type !== 'module' && !script.defer && !script.async)
      .map((script) => script.src),
  )
  const all = [...asked.values()]
  const files = all.filter(({ type }) => type === 'Script').reduce((sum, { bytes }) => sum + bytes, 0)
  const inPage = inline.length === 0 ? 0 : gzipSync(inline.join('\n'), { level: 9 }).length
  return {
    requests: all.map(({ url }) => url),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    scriptBytes: files + inPage,
    blockingScripts,
  }
}
