import { toSlug } from '../domain/text/slug.ts'

/** Addresses of the site's pages, each with the closing slash that the site always writes. */
export const courseHref = (courseId: string): string => `/khoa-hoc/${courseId}/`
export const lessonHref = (courseId: string, lessonId: string): string => `/khoa-hoc/${courseId}/${lessonId}/`
export const photoHref = (courseId: string, file: string): string => `/khoa-hoc/${courseId}/hinh/${file}`
export const quizHref = (courseId: string): string => `/khoa-hoc/${courseId}/kiem-tra/`
export const practiceHref = (practiceId: string): string => `/thuc-hanh/${practiceId}/`
export const sourceHref = (sourceId: string): string => `/nguon/${sourceId}/`

export const unitHref = (slug: string): string => `/xa-phuong/#${slug}`
export const districtHref = (name: string): string => `/xa-phuong/#${toSlug(name)}`

/** A term has no id of its own: it is found on the page of words by its title. */
export const termHref = (term: string): string => `/thuat-ngu/#${toSlug(term)}`

/** What a village team takes along of a page, and the sheet to be printed, each at the page's own address behind a word. */
export const kitHref = (path: string): string => `/chia-se${path}`
export const leafletHref = (path: string): string => `/to-roi${path}`
/** A programme has no page of its own: its kit is what is shared. */
export const programmeKitHref = (programmeId: string): string => `/chia-se/chuong-trinh/${programmeId}/`
export const programmeLeafletHref = (programmeId: string): string => `/to-roi/chuong-trinh/${programmeId}/`
