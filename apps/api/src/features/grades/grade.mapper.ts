import type { Grade, Locale } from '@weft/contracts';
import type { StoredGradeEvent } from './grade-event.repository.js';
import type { GradeRow } from './grade.repository.js';

/** A grade as it is read, with what happened to it. */
export function toGrade(row: GradeRow, events: readonly StoredGradeEvent[], locale: Locale): Grade {
  const { reasons, percent, visibleAt } = row;
  const { settings, share } = reasons;
  const own = events.filter(({ gradeId }) => gradeId === row.id);
  const appealed = own.find(({ kind }) => kind === 'appealed');
  const answered = own.find(({ kind }) => kind === 'answered');
  const { weight, penalty, cap } = settings;
  return {
    ...{ id: row.id, accountId: row.accountId, displayName: row.displayName },
    ...{ cohortId: row.cohortId, assignmentId: row.assignmentId },
    ...{ title: reasons.titles[locale], percent, teamPercent: reasons.teamPercent },
    ...{ scale: settings.scale, rounding: settings.rounding },
    ...{ rubric: reasons.rubric[locale], criteria: reasons.criteria, comment: reasons.comment },
    contribution: share && { ...share, weight, penalty, cap },
    appeal: appealed
      ? { reason: appealed.reason ?? '', at: appealed.at, answer: answered?.reason ?? null }
      : null,
    visibleAt: visibleAt.toISOString(),
    history: own.map(({ gradeId: _, aboutId: __, byId: ___, ...event }) => event),
  };
}
