export const MY_LEARNING_PATH = '/viec-cua-toi/'
export const COURSES_PATH = '/khoa-hoc/'
export const RE_MARKING_PATH = '/cham-lai/'
export const MANAGE_TEAMS_PATH = '/nhom/quan-ly/'
export const LETTERS_PATH = '/gop-y/'
export const CLASS_RESULTS_PATH = '/nhap-ket-qua/'
export const PRACTICES_PATH = '/thuc-hanh/'
export const REVIEW_PATH = '/on-tap/'

/** The public questions of a course, as a file. */
export const questionsPathOf = (courseId: string): string => `/khoa-hoc/${courseId}/cau-hoi.json`

/** What a device keeps of a course, as a list. */
export const packPathOf = (courseId: string): string => `/khoa-hoc/${courseId}/goi.json`

/** Addresses inside a course, made from the address of the course. */
export const lessonPathIn = (courseHref: string, lessonId: string): string => `${courseHref}${lessonId}/`

export const quizPathIn = (courseHref: string): string => `${courseHref}kiem-tra/`

/** The result of one handed-in attempt, readable on any device. */
export const attemptPathIn = (courseHref: string, attemptId: string): string =>
  `${quizPathIn(courseHref)}?luot=${attemptId}`

export const SIGN_IN_PATH = '/dang-nhap/'

/** The sign-in page with the cursor in its first field. */
export const SWITCH_USER_PATH = `${SIGN_IN_PATH}#username`

/** The sign-in page for a person whose session ended in the middle of something. */
export const signInAgainPath = (returnTo: string): string => `${signInPath(returnTo)}&lai=1#username`

/** The sign-in page, which comes back to `returnTo` afterwards. */
export const signInPath = (returnTo: string): string => `${SIGN_IN_PATH}?ve=${encodeURIComponent(returnTo)}`
