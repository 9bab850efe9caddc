import { meRoute } from '../../contract/accounts/me.ts'
import { renewDeliveryRoute } from '../../contract/accounts/renew-delivery.ts'
import { signInRoute } from '../../contract/accounts/sign-in.ts'
import { signOutRoute } from '../../contract/accounts/sign-out.ts'
import type { ApiApp } from '../api-context.ts'
import { type AreaDependencies, createAreaApp } from '../area-app.ts'
import { signedInFor } from '../middleware/signed-in.ts'
import { mountRoute } from '../mount-route.ts'
import type { AccountsDependencies } from './dependencies.ts'
import { me } from './me.ts'
import { renewDelivery } from './renew-delivery.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

/** Signing in and out, and who is signed in. */
export const createAccountsApp = (dependencies: AccountsDependencies & AreaDependencies): ApiApp => {
  const app = createAreaApp(dependencies)
  mountRoute(app, signInRoute, signIn(dependencies))
  mountRoute(app, signOutRoute, signOut(dependencies))
  mountRoute(app, meRoute, me(dependencies))
  const recording = signedInFor('record-own-learning', dependencies.sessions)
  mountRoute(app, renewDeliveryRoute, renewDelivery(dependencies), recording)
  return app
}
