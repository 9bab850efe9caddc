import { describe, expect, it } from 'vitest'
import { sourceStateOn } from './source-state.ts'

const law = { inForceFrom: '2016-01-01', inForceUntil: '2027-02-28', replacedBy: 'luat-moi' }

describe('the state of a source on a day', () => {
  it('is not yet in force the day before it begins', () => {
    expect(sourceStateOn(law, '2015-12-31')).toEqual({ kind: 'not-yet', from: '2016-01-01' })
  })
  it('is in force from its first day, with the last day told', () => {
    expect(sourceStateOn(law, '2016-01-01')).toEqual({ kind: 'in-force-until', until: '2027-02-28' })
  })
  it('warns from 90 days before the end', () => {
    expect(sourceStateOn(law, '2026-11-29').kind).toBe('in-force-until')
    expect(sourceStateOn(law, '2026-11-30')).toEqual({
      kind: 'lapsing-soon',
      until: '2027-02-28',
      daysLeft: 90,
    })
  })
  it('still holds on its last day and has lapsed on the next', () => {
    expect(sourceStateOn(law, '2027-02-28')).toMatchObject({ kind: 'lapsing-soon', daysLeft: 0 })
    expect(sourceStateOn(law, '2027-03-01')).toEqual({
      kind: 'lapsed',
      until: '2027-02-28',
      replacedBy: 'luat-moi',
    })
  })
  it('is simply in force where no end is known', () => {
    expect(sourceStateOn({ inForceFrom: '2025-07-01' }, '2026-11-25')).toEqual({ kind: 'in-force' })
  })
  it('counts as begun where the beginning could not be checked', () => {
    expect(sourceStateOn({}, '2026-11-25')).toEqual({ kind: 'in-force' })
    expect(sourceStateOn({ inForceUntil: '2026-11-24' }, '2026-11-25').kind).toBe('lapsed')
  })
})
