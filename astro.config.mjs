import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

const ELEMENTS = '/src/elements/'
const SHARED_ELEMENT = /\/src\/elements\/template-part/
/** The search page has a script of its own, of which no lesson may carry a part. */
const SEARCH = /\/src\/(?:elements\/(?:site-|define-)?search|(?:client|domain)\/search\/|i18n\/search-)/
/** So has keeping whole courses. */
const PACKS =
  /\/src\/(?:elements\/(?:course-pack|kept-courses|define-packs)|client\/offline\/course-packs|domain\/course\/course-pack|i18n\/pack-)/

const SENDING =
  /\/src\/(?:client\/(?!review\/|practice\/|offline\/course-packs|studio\/|return-path)|contract\/(?!studio\/)|domain\/(?!practice\/|course\/programmes-for|course\/course-pack|progress\/training|account\/may|attempt\/(?:remark|roster)|review\/|quiz\/(?:score|public)-|attempt\/explain|text\/compare))|node_modules\/zod\//
/** What there is no use for before an attempt begins or something waits to be sent: a reader of rules never gets it. */
const ATTEMPTS =
  /\/src\/(?:client\/(?:begin-on|find-open|server-clock|send-|drain-|outbox|hand-in|fetch-result)|contract\/learning\/(?!my-progress)|domain\/(?:attempt\/(?!next-revision|explain|remark|roster|submitted)|progress\/statement|quiz\/(?!score|public)))/

/** Whether the elements of a lesson page need this module before they can run. */
const isNeededByElements = (id, graph, seen = new Set()) => {
  if (SEARCH.test(id) || PACKS.test(id)) return false
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
  // Apart from the search, which is not the only one to compare texts. Typed answers are compared by the review alone.
  { name: 'text', test: /\/src\/domain\/text\/(?!compare-t)/, priority: 6 },
  { name: 'search', test: SEARCH, priority: 5 },
  {
    // The elements themselves are the file that asks for it; what a script of another page shares with them is not.
    name: (id, graph) =>
      (!id.includes(ELEMENTS) || SHARED_ELEMENT.test(id)) && isNeededByElements(id, graph)
        ? 'learning'
        : null,
    priority: 4,
  },
  { name: 'react', test: /node_modules\/(?:preact|@astrojs\/react)\//, priority: 3 },
  // Without what only my learning and the review reckon with.
  // Before the attempts: a group takes along whatever its files import.
  {
    name: (id) => (SENDING.test(id) && !ATTEMPTS.test(id) ? 'sending' : null),
    priority: 3,
  },
  { name: 'attempts', test: ATTEMPTS, priority: 2 },
  // Shared by all islands, or by the two that ask questions; what one of them alone needs comes with that one, or the quiz would carry it for nothing.
  {
    name: 'islands',
    test: /\/src\/(?:islands\/(?:ui\/(?!Field|ErrorSummary|SignOutButton)|quiz-player\/answers\/)|i18n\/(?!practice-words|signature-words|outcome-words|programme-words|review-words|pack-words|format-minutes|attempt-words|time-left-words|remark-words))/,
    priority: 2,
  },
  // A result keeps cards; it must not bring the model of forgetting.
  {
    name: 'cards',
    test: /\/src\/(?:client\/review\/(?:keep|this|indexed|memory)|domain\/review\/(?:missed|later|review-card))/,
    priority: 2,
  },
  // What the review reckons with, for its own page and, late, for my learning.
  // Last, or it would take with it what it imports.
  {
    name: 'review',
    test: /\/src\/(?:client\/review\/(?:forgetting|read|record)|domain\/review\/(?!outdated)|i18n\/review-words)|node_modules\/ts-fsrs\//,
    priority: 1,
  },
  { name: 'packs', test: PACKS, priority: 1 },
  // What every practice desk runs on; surfaces come with the desk that is drawn.
  { name: 'practice', test: /\/src\/(?:domain|client)\/practice\//, priority: 5 },
  // How a question ended, for a result and for the review.
  { name: 'result', test: /\/src\/islands\/quiz-player\/review\//, priority: 0 },
]

const LIGHT_REACT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
}

/**
 * Islands are written for React and rendered by it; in the browser its small twin takes over, which saves a learner
 * 50 KB of script (decision 17).
 */
const lightReact = () => ({
  name: 'light-react',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: {
    filter: { id: /^react(?:-dom)?(?:\/|$)/ },
    handler(id, importer) {
      const twin = LIGHT_REACT[id]
      return twin && this.resolve(twin, importer, { skipSelf: true })
    },
  },
})

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
    plugins: [lightReact()],
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
