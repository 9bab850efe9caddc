import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What a build leaves to be published. */
export interface PublishedBuild {
  pagesFolder: string
  answerKeysFolder: string
  /** The list of pages that short links may lead to. */
  pageListFolder: string
}

/** Finds the build below the project's root; undefined when a part is missing, as on a fresh clone. */
export const findPublishedBuild = (projectRoot: string): PublishedBuild | undefined => {
  const build = {
    pagesFolder: join(projectRoot, 'dist'),
    answerKeysFolder: join(projectRoot, '.build/answer-keys'),
    pageListFolder: join(projectRoot, 'dist/cac-trang'),
  }
  return Object.values(build).every((folder) => existsSync(folder)) ? build : undefined
}
