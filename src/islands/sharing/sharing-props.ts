/** Full names of communes and wards by their codes. */
export type UnitNames = Record<string, string>

export interface CourseToShare {
  title: string
  lessons: { path: string; title: string }[]
}
