import type { Finding, FindingChange, FindingsState, Theme } from '@weft/contracts';

/** A round in which nothing was done yet, with the themes that come ready. */
export const noFindings = (themes: readonly Theme[]): FindingsState => ({
  themes: [...themes],
  codes: [],
  findings: [],
});

/**
 * What is there after a change; the same state where the change speaks of what is gone. A theme or
 * finding that is removed takes its codes or decision along.
 * @param by account that did it
 */
export function withFindingChange(
  state: FindingsState,
  change: FindingChange,
  by: string,
): FindingsState {
  switch (change.do) {
    case 'add-theme': {
      const others = state.themes.filter(({ id }) => id !== change.theme.id);
      return { ...state, themes: [...others, change.theme] };
    }
    case 'remove-theme': {
      const themes = state.themes.filter(({ id }) => id !== change.themeId);
      const codes = state.codes.filter(({ themeId }) => themeId !== change.themeId);
      return { ...state, themes, codes };
    }
    case 'code': {
      const { source, themeId } = change;
      if (!state.themes.some(({ id }) => id === themeId)) return state;
      return { ...state, codes: [...withoutCode(state, change, by), { source, themeId, by }] };
    }
    case 'uncode':
      return { ...state, codes: withoutCode(state, change, by) };
    case 'write-finding': {
      const before = state.findings.find(({ id }) => id === change.finding.id);
      const { decision = null, solvedIn = null } = before ?? {};
      const finding = { ...change.finding, decision, solvedIn };
      if (!before) return { ...state, findings: [...state.findings, finding] };
      return changed(state, finding.id, () => finding);
    }
    case 'remove-finding':
      return {
        ...state,
        findings: state.findings.filter(({ id }) => id !== change.findingId),
      };
    case 'decide':
      return changed(state, change.findingId, (finding) => ({
        ...finding,
        decision: change.decision,
      }));
    case 'solve':
      return changed(state, change.findingId, (finding) => ({
        ...finding,
        solvedIn: change.version,
      }));
  }
}

/**
 * The changes that take a change back, in order, from the state before it. Codes of other people
 * that went with a theme do not come back.
 */
export function inverseOfFindingChange(
  state: FindingsState,
  change: FindingChange,
  by: string,
): FindingChange[] {
  const found = (id: string) => state.findings.find((finding) => finding.id === id);
  switch (change.do) {
    case 'add-theme': {
      const before = state.themes.find(({ id }) => id === change.theme.id);
      return before
        ? [{ do: 'add-theme', theme: before }]
        : [{ do: 'remove-theme', themeId: change.theme.id }];
    }
    case 'remove-theme': {
      const theme = state.themes.find(({ id }) => id === change.themeId);
      if (!theme) return [];
      const own = state.codes.filter((code) => code.themeId === theme.id && code.by === by);
      return [
        { do: 'add-theme', theme },
        ...own.map(({ source, themeId }) => ({ do: 'code' as const, source, themeId })),
      ];
    }
    case 'code':
      return hasCode(state, change, by) ? [] : [{ ...change, do: 'uncode' }];
    case 'uncode':
      return hasCode(state, change, by) ? [{ ...change, do: 'code' }] : [];
    case 'write-finding': {
      const before = found(change.finding.id);
      return before
        ? [{ do: 'write-finding', finding: textOf(before) }]
        : [{ do: 'remove-finding', findingId: change.finding.id }];
    }
    case 'remove-finding': {
      const before = found(change.findingId);
      if (!before) return [];
      const { id: findingId, decision, solvedIn: version } = before;
      return [
        { do: 'write-finding', finding: textOf(before) },
        { do: 'decide', findingId, decision },
        { do: 'solve', findingId, version },
      ];
    }
    case 'decide': {
      const { findingId } = change;
      return [{ do: 'decide', findingId, decision: found(findingId)?.decision ?? null }];
    }
    case 'solve': {
      const { findingId } = change;
      return [{ do: 'solve', findingId, version: found(findingId)?.solvedIn ?? null }];
    }
  }
}

interface CodeOf {
  source: string;
  themeId: string;
}

const isCode =
  ({ source, themeId }: CodeOf, by: string) =>
  (code: FindingsState['codes'][number]): boolean =>
    code.source === source && code.themeId === themeId && code.by === by;

const hasCode = (state: FindingsState, code: CodeOf, by: string): boolean =>
  state.codes.some(isCode(code, by));

const withoutCode = (state: FindingsState, code: CodeOf, by: string): FindingsState['codes'] => {
  const same = isCode(code, by);
  return state.codes.filter((one) => !same(one));
};

const changed = (
  state: FindingsState,
  findingId: string,
  change: (finding: Finding) => Finding,
): FindingsState => ({
  ...state,
  findings: state.findings.map((one) => (one.id === findingId ? change(one) : one)),
});

const textOf = ({ id, section, text, stance, evidence }: Finding) => ({
  ...{ id, section, text, stance, evidence },
});
