/** Runs a task while no other tab runs one of the same name. Old browsers cannot; there the tasks are harmless twice. */
export const oneTabAtATime = <Value>(name: string, task: () => Promise<Value>): Promise<Value> =>
  globalThis.navigator?.locks === undefined ? task() : navigator.locks.request(`lop-hoc-so.${name}`, task)
