import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { decidingRemark, type Remark } from '../../domain/attempt/remark.ts'
import type { RemarkStore } from '../../domain/attempt/remark-store.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { attemptKey, progressKey } from './keys.ts'
import { remarkAttribute } from './progress-item.ts'
import { toStoredInstant } from './stored-instant.ts'
import { toStoredRemark } from './stored-remark.ts'
import { type Table, updateItem } from './table.ts'

/** Decisions stand in the attempt's item; the learner's progress has the marks of the latest. */
export const createRemarkStore = (table: Table): RemarkStore => {
  /** Adds to the list of decisions, unless it has grown since the attempt was read. */
  const append = ({ accountId, attemptId, remarks = [] }: SubmittedAttempt, remark: Remark) =>
    updateItem(table, attemptKey(accountId, attemptId), {
      UpdateExpression: 'SET #remarks = list_append(if_not_exists(#remarks, :none), :one)',
      ConditionExpression: `attribute_exists(pk) AND ${
        remarks.length === 0 ? 'attribute_not_exists(#remarks)' : 'size(#remarks) = :count'
      }`,
      ExpressionAttributeNames: { '#remarks': 'remarks' },
      ExpressionAttributeValues: {
        ':none': [],
        ':one': [toStoredRemark(remark)],
        ':count': remarks.length === 0 ? undefined : remarks.length,
      },
    })

  /** Refused, which is harmless, where a later decision is noted already or this one is. */
  const noteRemark = ({ accountId, courseId, attemptId }: SubmittedAttempt, remark: Remark) =>
    updateItem(table, progressKey(accountId, courseId), {
      UpdateExpression: 'SET #remark = :marks',
      ConditionExpression: 'attribute_not_exists(#remark) OR #remark[0] < :at',
      ExpressionAttributeNames: { '#remark': remarkAttribute(attemptId) },
      ExpressionAttributeValues: {
        ':marks': [toStoredInstant(remark.decidedAt), remark.earned, remark.isPassed],
        ':at': toStoredInstant(remark.decidedAt),
      },
    })

  return {
    // The decision comes first: a cut then leaves progress behind what was decided, and never ahead of it.
    add: async (attempt, remark) => {
      if (!(await append(attempt, remark))) return fail({ code: 'remarked-meanwhile' })
      await noteRemark(attempt, remark)
      return succeed(undefined)
    },

    note: async (attempt) => {
      const latest = decidingRemark(attempt)
      if (latest !== undefined) await noteRemark(attempt, latest)
    },
  }
}
