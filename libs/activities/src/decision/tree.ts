interface Tree {
  start: string;
  questions: { id: string; answers: { next: string }[] }[];
  outcomes: { id: string }[];
}

interface Problem {
  path: PropertyKey[];
  message: string;
}

/**
 * Why questions do not lead to outcomes: names that lead nowhere, a circle, something that nobody
 * can reach, or a question and an outcome with one name.
 */
export function treeProblems({ start, questions, outcomes }: Tree): Problem[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const outcomeIds = new Set(outcomes.map((outcome) => outcome.id));
  const problems: Problem[] = [];
  outcomes.forEach(({ id }, at) => {
    if (byId.has(id)) {
      problems.push({
        path: ['outcomes', at, 'id'],
        message: `a question is called "${id}" as well`,
      });
    }
  });
  if (!byId.has(start)) {
    problems.push({ path: ['start'], message: `there is no question "${start}"` });
  }
  questions.forEach((question, at) =>
    question.answers.forEach(({ next }, answerAt) => {
      if (byId.has(next) || outcomeIds.has(next)) return;
      problems.push({
        path: ['questions', at, 'answers', answerAt, 'next'],
        message: `there is no question or outcome "${next}"`,
      });
    }),
  );
  if (problems.length > 0) return problems;

  const { reached, circle } = explore(start, byId);
  if (circle) {
    const at = questions.findIndex(({ id }) => id === circle);
    return [{ path: ['questions', at], message: `answers lead back to "${circle}" in a circle` }];
  }
  const lost = (list: { id: string }[], name: string) =>
    list.flatMap(({ id }, at) =>
      reached.has(id) ? [] : [{ path: [name, at], message: `no answer leads to "${id}"` }],
    );
  return [...lost(questions, 'questions'), ...lost(outcomes, 'outcomes')];
}

/** Everything that can be reached, and the first question that leads back to itself. */
function explore(start: string, questions: Map<string, Tree['questions'][number]>) {
  const reached = new Set<string>();
  const open = new Set<string>();
  let circle: string | null = null;
  const visit = (id: string) => {
    if (open.has(id)) circle ??= id;
    if (reached.has(id)) return;
    reached.add(id);
    open.add(id);
    for (const { next } of questions.get(id)?.answers ?? []) visit(next);
    open.delete(id);
  };
  visit(start);
  return { reached, circle: circle as string | null };
}
