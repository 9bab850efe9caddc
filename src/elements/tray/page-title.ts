const known = new Map<string, Promise<string | undefined>>()

/**
 * The heading of one of the site's pages, as its reader knows it. A page on which somebody did something was seen, so it is
 * on the device where the browser keeps the site.
 */
export const pageTitle = (address: string): Promise<string | undefined> => {
  const asked = known.get(address) ?? readTitle(address).catch(() => undefined)
  known.set(address, asked)
  return asked
}

const readTitle = async (address: string): Promise<string | undefined> => {
  if (address === location.pathname) return document.querySelector('h1')?.textContent.trim()
  const kept = 'caches' in window ? await caches.match(new URL(address, location.origin)) : undefined
  const page = kept ?? (await fetch(address))
  const heading = page.ok ? /<h1[^>]*>(.*?)<\/h1>/s.exec(await page.text())?.[0] : undefined
  if (heading === undefined) return undefined
  // The heading alone: the styles of a whole page would be tried, and the policy of this one forbids them.
  return new DOMParser().parseFromString(heading, 'text/html').body.textContent.trim()
}
