import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

const ELEMENTS = '/src/elements/'

/** Whether the elements of a lesson page need this module before they can run. */
const isNeededByElements = (id, graph, seen = new Set()) => {
  if (id.includes(ELEMENTS)) return true
  seen.add(id)
  const importers = graph.getModuleInfo(id)?.importers ?? []
  return importers.some((importer) => !seen.has(importer) && isNeededByElements(importer, graph, seen))
}

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
              // A lesson may cost three requests: the page, its elements, and one file of what islands use as well.
              // Left alone, the bundler cuts the last into a file for each set of islands.
              codeSplitting: {
                groups: [
                  {
                    name: (id, graph) =>
                      !id.includes(ELEMENTS) && isNeededByElements(id, graph) ? 'learning' : null,
                  },
                ],
              },
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
