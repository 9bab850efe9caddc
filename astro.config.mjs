import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

const ELEMENTS = '/src/elements/'
const SHARED_ELEMENT =
  /\/src\/elements\/(?:template-part|learning-tray|listen-page|following-element|follow-course|outline-attribute)/
/** The search page has a script of its own, of which no lesson may carry a part. */
const SEARCH = /\/src\/(?:elements\/(?:site-|define-)?search|(?:client|domain)\/search\/|i18n\/search-)/
/** So has keeping whole courses. */
const PACKS =
  /\/src\/(?:elements\/(?:course-pack|kept-courses|define-packs)|client\/offline\/course-packs|domain\/course\/course-pack|i18n\/pack-)/

/** And what lies behind the line of the tray, with what a full device needs: it comes when somebody is there. */
const TRAY_PANEL = /\/src\/(?:elements\/tray\/|i18n\/(?:tray-words|at-words)|client\/(?:steady|memory)-store)/
const ASK_TO_STAY = /\/src\/client\/offline\/ask-to-stay/
/** And the kit of a village team, with the voice that reads a page aloud: loaded when somebody asks for it. */
const KIT =
  /\/src\/(?:elements\/(?:kit\/|define-kit|define-share\b|share-message|leaflet-check)|domain\/sharing\/(?:leaflet|one-line|rehearsal|sentences|share-kit)|i18n\/(?:kit-action|listen|leaflet-mark|rehearsal|group-picture)-words)/

/** What only the page of a course does. */
const COURSE = /\/src\/elements\/(?:define-course|course-go)/

/** And a letter about a lesson, which few write. */
const LETTER =
  /\/src\/(?:elements\/letter-form|client\/letters\/(?!letters-key)|domain\/feedback\/|i18n\/letter-words)/

const SENDING =
  /\/src\/(?:client\/(?!review\/|(?:steady|memory)-store|practice\/|offline\/(?:course-packs|ask-to-stay)|studio\/|sharing\/|letters\/(?!letters-key)|return-path)|contract\/(?!studio\/|sharing\/)|domain\/(?!practice\/|sharing\/|feedback\/|edition\/|course\/programmes-for|course\/course-pack|progress\/training|account\/may|attempt\/(?:remark|roster)|review\/|quiz\/(?:score|public)-|attempt\/explain|text\/compare))|node_modules\/zod\//
/** What there is no use for before an attempt begins or something waits to be sent: a reader of rules never gets it. */
const ATTEMPTS =
  /\/src\/(?:client\/(?:begin-on|find-open|server-clock|send-|parcels\/send-|drain-|outbox|hand-in|fetch-result)|contract\/learning\/(?!my-progress)|domain\/(?:attempt\/(?!next-revision|explain|remark|roster|submitted)|progress\/statement|quiz\/(?!score|public)))/

/** Whether the elements of a lesson page need this module before they can run. */
const isNeededByElements = (id, graph, seen = new Set()) => {
  if (
    SEARCH.test(id) ||
    PACKS.test(id) ||
    TRAY_PANEL.test(id) ||
    ASK_TO_STAY.test(id) ||
    KIT.test(id) ||
    LETTER.test(id) ||
    COURSE.test(id)
  )
    return false
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
    test: /\/src\/(?:islands\/(?:ui\/(?!Field|ErrorSummary|OnlyFor|SignOutButton|SwitchUserButton)|quiz-player\/answers\/)|i18n\/(?!practice-words|signature-words|outcome-words|programme-words|review-words|pack-words|format-minutes|attempt-words|time-left-words|remark-words|tray-words|at-words|sharing-words|letter-words|edition-words|class-))/,
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
  { name: 'letter', test: LETTER, priority: 1 },
  { name: 'tray', test: TRAY_PANEL, priority: 1 },
  { name: 'ask-to-stay', test: ASK_TO_STAY, priority: 2 },
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

/** What comes late comes in a file or two: not worth 1 KB of preloading script on every lesson. Astro asks for it, so it is taken back. */
const noPreloading = () => ({
  name: 'no-preloading',
  enforce: 'post',
  configEnvironment: (name, environment) => {
    if (name === 'client') environment.build.modulePreload = false
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
    plugins: [lightReact(), noPreloading()],
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
