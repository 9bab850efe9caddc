import { expect, test } from 'vitest'
import type { SharedPage } from '../../domain/sharing/shared-page.ts'
import { createPageStore } from './page-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'

const page = (path: string): SharedPage => ({ path, title: `Trang ${path}`, description: 'Một trang.' })

describeOnEachEngine('page store', (table) => {
  test('a published page is found by its address, and no other', async () => {
    const store = createPageStore(table())
    await store.publish([page('/'), page('/tim/'), page('/khoa-hoc/a/'), page('/khoa-hoc/a/mot/')])
    expect(await store.pageAt('/khoa-hoc/a/mot/')).toEqual(page('/khoa-hoc/a/mot/'))
    expect(await store.pageAt('/')).toEqual(page('/'))
    expect(await store.pageAt('/khoa-hoc/a/hai/')).toBeUndefined()
    expect(await store.pageAt('/khoa-hoc/b/')).toBeUndefined()
    expect((await store.pages()).map(({ path }) => path).sort()).toEqual([
      '/',
      '/khoa-hoc/a/',
      '/khoa-hoc/a/mot/',
      '/tim/',
    ])
  })

  test('what a later publication leaves out is gone a minute after it', async () => {
    let nowMs = 0
    const reader = createPageStore(table(), () => nowMs)
    const publisher = createPageStore(table())
    await publisher.publish([page('/khoa-hoc/a/'), page('/khoa-hoc/a/mot/'), page('/khoa-hoc/b/')])
    expect(await reader.pageAt('/khoa-hoc/a/mot/')).toBeDefined()
    await publisher.publish([page('/khoa-hoc/a/')])
    nowMs = 59_999
    expect(await reader.pageAt('/khoa-hoc/a/mot/')).toBeDefined()
    nowMs = 60_000
    expect(await reader.pageAt('/khoa-hoc/a/mot/')).toBeUndefined()
    expect(await reader.pageAt('/khoa-hoc/b/')).toBeUndefined()
    expect(await reader.pages()).toEqual([page('/khoa-hoc/a/')])
  })

  test('a course of twelve lessons costs at most one read unit, once in a minute', async () => {
    const lessons = Array.from({ length: 12 }, (_, at) => page(`/khoa-hoc/c/bai-${at}/`))
    await createPageStore(table()).publish(lessons)
    const store = createPageStore(table(), () => 0)
    table().units.reset()
    await store.pageAt('/khoa-hoc/c/bai-3/')
    await store.pageAt('/khoa-hoc/c/bai-4/')
    expect(table().units.read).toBeGreaterThan(0)
    expect(table().units.read).toBeLessThanOrEqual(1)
  })
})
