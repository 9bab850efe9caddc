import { answerLetterRoute } from '../../contract/sharing/answer-letter.ts'
import { courseLettersRoute } from '../../contract/sharing/course-letters.ts'
import { createLinkRoute } from '../../contract/sharing/create-link.ts'
import { createTeamRoute } from '../../contract/sharing/create-team.ts'
import { myLettersRoute } from '../../contract/sharing/my-letters.ts'
import { openLettersRoute } from '../../contract/sharing/open-letters.ts'
import { recordOpenRoute } from '../../contract/sharing/record-open.ts'
import { retireTeamRoute } from '../../contract/sharing/retire-team.ts'
import { sendLetterRoute } from '../../contract/sharing/send-letter.ts'
import { teamOpensRoute } from '../../contract/sharing/team-opens.ts'
import { unitTeamsRoute } from '../../contract/sharing/unit-teams.ts'
import type { ApiApp } from '../api-context.ts'
import { type AreaDependencies, createAreaApp } from '../area-app.ts'
import { signedInFor } from '../middleware/signed-in.ts'
import { mountRoute } from '../mount-route.ts'
import { answerLetter } from './answer-letter.ts'
import { courseLetters } from './course-letters.ts'
import { createLink } from './create-link.ts'
import { createTeam } from './create-team.ts'
import type { SharingDependencies } from './dependencies.ts'
import { myLetters } from './my-letters.ts'
import { openLetters } from './open-letters.ts'
import { recordOpen } from './record-open.ts'
import { retireTeam } from './retire-team.ts'
import { sendLetter } from './send-letter.ts'
import { opensOfTeam } from './team-opens.ts'
import { unitTeams } from './unit-teams.ts'

/** Teams, their links and how often these are opened. Coordinators sign in; teams have their code; whoever opens has neither. */
export const createSharingApp = (dependencies: SharingDependencies & AreaDependencies): ApiApp => {
  const app = createAreaApp(dependencies)
  const leading = signedInFor('lead-teams', dependencies.sessions)
  mountRoute(app, createTeamRoute, createTeam(dependencies), leading)
  mountRoute(app, unitTeamsRoute, unitTeams(dependencies), leading)
  mountRoute(app, retireTeamRoute, retireTeam(dependencies), leading)
  mountRoute(app, createLinkRoute, createLink(dependencies))
  mountRoute(app, teamOpensRoute, opensOfTeam(dependencies))
  mountRoute(app, recordOpenRoute, recordOpen(dependencies))
  mountRoute(app, sendLetterRoute, sendLetter(dependencies))
  mountRoute(
    app,
    myLettersRoute,
    myLetters(dependencies),
    signedInFor('read-own-learning', dependencies.sessions),
  )
  const answering = signedInFor('answer-letters', dependencies.sessions)
  mountRoute(app, openLettersRoute, openLetters(dependencies), answering)
  mountRoute(app, courseLettersRoute, courseLetters(dependencies), answering)
  mountRoute(app, answerLetterRoute, answerLetter(dependencies), answering)
  return app
}
