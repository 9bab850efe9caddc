/** Where the built pages say they live, as `astro.config.mjs` reads it. */
export const siteOrigin = (): string => process.env.SITE_ORIGIN ?? 'https://lophocso.example'
