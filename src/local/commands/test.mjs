// `npm test`. Written so that an old Node can read it far enough to say what is needed.
import { refuseOldNode } from './refuse-old-node.mjs'

refuseOldNode()
void import('./test-steps.mjs').then(({ test }) => test())
