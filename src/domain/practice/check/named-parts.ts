import type { Practice } from '../practice.ts'
import type { PracticeFault } from './practice-fault.ts'
import { surfaceReferences } from './surface-references.ts'

type Path = readonly (string | number)[]
interface Named {
  id: string
  path: Path
}
/** What an id may name; an id is used once for each. */
type Part = 'screen' | 'field' | 'button' | 'paper' | 'person' | 'step' | 'mistake'

const at = (items: readonly { id: string }[], path: Path): Named[] =>
  items.map(({ id }, place) => ({ id, path: [...path, place, 'id'] }))

const partsOf = (practice: Practice): Record<Part, Named[]> => ({
  screen: at(practice.screens, ['screens']),
  field: practice.screens.flatMap(({ fields }, place) => at(fields, ['screens', place, 'fields'])),
  button: [
    ...practice.screens.flatMap(({ buttons }, place) => at(buttons, ['screens', place, 'buttons'])),
    ...at(practice.menu, ['menu']),
  ],
  paper: at(practice.papers, ['papers']),
  person: at(practice.people, ['people']),
  step: at(practice.steps, ['steps']),
  mistake: at(practice.mistakes, ['mistakes']),
})

/** Ids used twice, and ids that name nothing. */
export const checkIds = (practice: Practice): PracticeFault[] => {
  const parts = partsOf(practice)
  const repeats = Object.values(parts).flatMap((named) =>
    named
      .filter(({ id }, place) => named.findIndex((other) => other.id === id) !== place)
      .map(({ id, path }): PracticeFault => ({ path, code: 'repeated-id', about: id })),
  )
  const unknown = referencesOf(practice)
    .filter(({ part, id }) => !parts[part].some((named) => named.id === id))
    .map(({ path, id }): PracticeFault => ({ path, code: 'unknown-id', about: id }))
  return [...repeats, ...unknown]
}

interface Reference {
  part: Part
  id: string
  path: Path
}

const referencesOf = (practice: Practice): Reference[] => [
  ...surfaceReferences(practice.surface),
  ...practice.papers.flatMap(({ screens }, place) => all('screen', screens, ['papers', place, 'screens'])),
  ...practice.screens.flatMap(({ fields, buttons }, place) => [
    ...fields.flatMap((field, nth) =>
      field.kind === 'paper' ? all('paper', field.papers, ['screens', place, 'fields', nth, 'papers']) : [],
    ),
    ...buttons.flatMap(({ to }, nth) => one('screen', to, ['screens', place, 'buttons', nth, 'to'])),
  ]),
  ...practice.menu.flatMap(({ to }, place) => one('screen', to, ['menu', place, 'to'])),
  ...practice.steps.flatMap((step, place) => [
    ...one('screen', step.screen, ['steps', place, 'screen']),
    ...one('screen', step.to, ['steps', place, 'to']),
    ...one('button', step.press, ['steps', place, 'press']),
    ...all('step', step.after, ['steps', place, 'after']),
    ...all('paper', step.open, ['steps', place, 'open']),
    ...keys('field', step.fill, ['steps', place, 'fill']),
  ]),
  ...practice.mistakes.flatMap(({ step, when }, place) => [
    ...one('step', step, ['mistakes', place, 'step']),
    ...one('button', when.press, ['mistakes', place, 'when', 'press']),
    ...one('paper', when.open, ['mistakes', place, 'when', 'open']),
    ...all('paper', when.unseen, ['mistakes', place, 'when', 'unseen']),
    ...keys('field', when.fill, ['mistakes', place, 'when', 'fill']),
  ]),
]

const one = (part: Part, id: string | undefined, path: Path): Reference[] =>
  id === undefined ? [] : [{ part, id, path }]

const all = (part: Part, ids: readonly string[] | undefined, path: Path): Reference[] =>
  (ids ?? []).map((id, place) => ({ part, id, path: [...path, place] }))

const keys = (part: Part, record: Readonly<Record<string, unknown>> | undefined, path: Path): Reference[] =>
  Object.keys(record ?? {}).map((id) => ({ part, id, path: [...path, id] }))
