import { MANAGE_TEAMS_PATH } from '../../client/site-paths.ts'
import { Icon } from '../ui/Icon.tsx'

/** What coordinators do beside learning. The server asks for the right again, whoever finds the way there. */
export const CoordinatorsPart = () => (
  <section>
    <h2>Việc của người phụ trách xã</h2>
    <div className="ruled links">
      <a href={MANAGE_TEAMS_PATH}>
        <span>Các tổ tuyên truyền của xã</span>
        <Icon name="fwd" />
      </a>
    </div>
  </section>
)
