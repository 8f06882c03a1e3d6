import type {
  BoardCluster,
  BoardDots,
  BoardKind,
  BoardNote,
  BoardPhase,
  BoardSettings,
  BoardSheet,
  Locale,
} from '@weft/contracts';

/** A board without what people put on it. */
export interface BoardRow extends BoardSettings {
  id: string;
  kind: BoardKind;
  cohortId: string | null;
  teamId: string | null;
  locale: Locale;
  phase: BoardPhase;
  revealed: boolean;
  round: number;
  counted: boolean;
  endsAt: Date | null;
  pausedMs: number | null;
  clusters: BoardCluster[];
  goesOn: string[];
  code: string | null;
  createdBy: string;
  createdAt: Date;
}

/** The columns of a {@link BoardRow}; a code that ran out is none. */
export const boardColumns = `board.id, board.kind, board.cohort_id as "cohortId",
  board.team_id as "teamId", board.title, board.locale, silent, named, dots, several, chosen, phase,
  revealed, round, counted, ends_at as "endsAt", paused_ms as "pausedMs", clusters,
  goes_on as "goesOn", case when code_until > now() then code end as code,
  board.created_by as "createdBy", board.created_at as "createdAt"`;

/** A board with all that may be seen on it now. */
export interface BoardViewRow extends BoardRow {
  revision: number;
  noteCount: number;
  voters: number;
  notes: BoardNote[];
  tally: BoardDots | null;
  sheets: (Partial<BoardSheet> & { clusterId: string })[];
  reopening: { reason: string; at: string } | null;
}
