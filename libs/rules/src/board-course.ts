import type { BoardControl, BoardPhase } from '@weft/contracts';
import { phasesInOrder } from './board-limits.js';

/** How far a board is; moments and durations are in milliseconds. */
export interface BoardCourse {
  phase: BoardPhase;
  /** Whether everybody sees the notes. */
  revealed: boolean;
  /** How often voting was opened. */
  round: number;
  /** Whether the votes of this round may be seen. */
  counted: boolean;
  endsAt: number | null;
  /** What is left of a timer that stands still. */
  pausedMs: number | null;
}

const minute = 60_000;
const noTimer = { endsAt: null, pausedMs: null };
const order = (phase: BoardPhase) => phasesInOrder.indexOf(phase);

/**
 * How a board stands after what who facilitates did; null where that is not possible now.
 *
 * Notes that were revealed are never hidden again. Votes are seen only once their round is over,
 * and opening the vote again begins another round: what one more ballot changes in counts that were
 * seen would tell what that person chose.
 */
export function controlBoard(
  course: BoardCourse,
  control: BoardControl,
  now: number,
): BoardCourse | null {
  const { phase, endsAt, pausedMs } = course;
  const running = phase !== 'ready' && phase !== 'closed';
  switch (control.kind) {
    case 'advance': {
      const next = phasesInOrder[order(phase) + 1];
      return control.from === phase && next ? enter(course, next) : null;
    }
    case 'reveal':
      return phase === 'brainstorm' && !course.revealed ? { ...course, revealed: true } : null;
    case 'close':
      return running ? enter(course, 'closed') : null;
    case 'reopen':
      return order(control.to) < order(phase) ? reopen(course, control.to) : null;
    case 'timer':
      return running ? { ...course, endsAt: now + control.minutes * minute, pausedMs: null } : null;
    case 'pause':
      return endsAt === null
        ? null
        : { ...course, endsAt: null, pausedMs: Math.max(0, endsAt - now) };
    case 'resume':
      return pausedMs === null ? null : { ...course, endsAt: now + pausedMs, pausedMs: null };
    case 'extend':
      return extend(course, control.minutes * minute, now);
    case 'stop':
      return endsAt === null && pausedMs === null ? null : { ...course, ...noTimer };
  }
}

function enter(course: BoardCourse, phase: BoardPhase): BoardCourse {
  const fresh = { ...course, phase, ...noTimer };
  if (phase === 'brainstorm') return fresh;
  if (phase === 'vote') {
    return { ...fresh, revealed: true, round: course.round + 1, counted: false };
  }
  // A vote that was going on ends with its phase.
  return { ...fresh, revealed: true, counted: course.counted || course.phase === 'vote' };
}

function reopen(course: BoardCourse, to: 'cluster' | 'vote' | 'sheets'): BoardCourse {
  if (to === 'vote') return enter(course, 'vote');
  return { ...course, phase: to, ...noTimer, counted: to === 'sheets' && course.counted };
}

/** Time that was over begins to count from now. */
function extend(course: BoardCourse, by: number, now: number): BoardCourse | null {
  const { endsAt, pausedMs } = course;
  if (pausedMs !== null) return { ...course, pausedMs: pausedMs + by };
  return endsAt === null ? null : { ...course, endsAt: Math.max(endsAt, now) + by };
}
