import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

const ELEMENTS = '/src/elements/'
/** The search page has a script of its own, of which no lesson may carry a part. */
const SEARCH = /\/src\/(?:elements\/(?:site-|define-)?search|(?:client|domain)\/search\/|i18n\/search-)/

/** Whether the elements of a lesson page need this module before they can run. */
const isNeededByElements = (id, graph, seen = new Set()) => {
  if (SEARCH.test(id)) return false
  if (id.includes(ELEMENTS)) return true
  seen.add(id)
  const importers = graph.getModuleInfo(id)?.importers ?? []
  return importers.some((importer) => !seen.has(importer) && isNeededByElements(importer, graph, seen))
}

/**
 * Left alone, the bundler cuts a file for each set of pages that share a module: a dozen requests with headers of their
 * own, and small files compress badly. A lesson may cost three requests: the page, its elements, and `learning`. What it
 * needs to speak to the server comes later, as `sending`.
 */
const CHUNKS = [
  // Apart from the search, which is not the only one to compare texts.
  { name: 'text', test: /\/src\/domain\/text\//, priority: 6 },
  { name: 'search', test: SEARCH, priority: 5 },
  {
    name: (id, graph) => (!id.includes(ELEMENTS) && isNeededByElements(id, graph) ? 'learning' : null),
    priority: 4,
  },
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|@astrojs\/react)\//, priority: 2 },
  // Without what only my learning reckons with, what only trainers do, and the way back from signing in.
  {
    name: 'sending',
    test: /\/src\/(?:(?:client|contract)\/(?!studio\/|return-path)|domain\/(?!course\/programmes-for|progress\/training|account\/may|attempt\/(?:remark|roster)))|node_modules\/zod\//,
    priority: 2,
  },
  // Shared by all islands; what one of them alone needs comes with that one, or the quiz would carry it for nothing.
  {
    name: 'islands',
    test: /\/src\/(?:islands\/ui\/(?!Field|ErrorSummary|SignOutButton)|i18n\/(?!outcome-words|programme-words|format-minutes|remark-words))/,
    priority: 1,
  },
]

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? 'https://lophocso.example',
  output: 'static',
  srcDir: './src',
  publicDir: './src/public',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // Lessons are made by our own chain; Astro's highlighter would bring inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [react()],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: CHUNKS },
            },
          },
        },
      },
    },
  },
  security: {
    // Astro adds a hash for every inline script and style it writes, so nothing needs 'unsafe-inline'.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
})
