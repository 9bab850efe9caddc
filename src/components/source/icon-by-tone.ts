import type { SourceWords } from '../../i18n/source-words.ts'
import type { IconName } from '../icons.ts'

export const ICON_BY_TONE: Record<SourceWords['tone'], IconName> = { ok: 'ok', soon: 'clock', bad: 'no' }
