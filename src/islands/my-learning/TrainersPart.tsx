import { CLASS_RESULTS_PATH, LETTERS_PATH, RE_MARKING_PATH } from '../../client/site-paths.ts'
import { Icon } from '../ui/Icon.tsx'

/** What trainers do beside learning. The server asks for the right again, whoever finds the way there. */
export const TrainersPart = () => (
  <section>
    <h2>Việc của giảng viên</h2>
    <div className="ruled links">
      <a href={RE_MARKING_PATH}>
        <span>Chấm lại sau khi sửa đáp án</span>
        <Icon name="fwd" />
      </a>
      <a href={LETTERS_PATH}>
        <span>Góp ý về bài học</span>
        <Icon name="fwd" />
      </a>
      <a href={CLASS_RESULTS_PATH}>
        <span>Lớp học không có mạng</span>
        <Icon name="fwd" />
      </a>
    </div>
  </section>
)
