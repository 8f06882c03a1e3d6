/**
 * What the newest track that is published holds: its lessons in order, and the quiz of each.
 * @param {import('pg').Pool} database of Weft
 */
export async function readCurriculum(database) {
  const { rows: tracks } = await database.query(
    'select slug, version, meta from track_version order by sequence desc limit 1',
  );
  const [track] = tracks;
  if (!track) throw new Error('nothing is published in this database: start Weft once');
  const codes = track.meta.stages.flatMap((stage) => stage.modules.map(({ code }) => code));
  const { rows: lessons } = await database.query(
    `select lesson_id as id, module_version as version, (lesson.meta ->> 'minutes')::int as minutes
     from unnest($1::text[]) with ordinality as given (code, place)
     join lateral (
       select code, version from module_version newest
       where newest.code = given.code order by sequence desc limit 1
     ) module on true
     join lesson on module_code = module.code and module_version = module.version
     order by place, position`,
    [codes],
  );
  const { rows: quizzes } = await database.query(
    `select distinct on (activity_id) activity_id as "activityId", lesson_id as "lessonId", hash,
       props, answer_key as key
     from activity_definition where kind = 'quiz' order by activity_id, sequence desc`,
  );
  const quizOf = (lessonId) => quizzes.find((quiz) => quiz.lessonId === lessonId);
  return {
    track,
    lessons: lessons.map((lesson) => ({ ...lesson, quiz: toQuiz(quizOf(lesson.id)) })),
  };
}

function toQuiz(quiz) {
  if (!quiz) return null;
  const { activityId, hash, props, key } = quiz;
  const items = props.items.map(({ id, options = [] }, n) => {
    const { solution } = key.items[id];
    const right = Array.isArray(solution) ? solution : [];
    const distractors = options.map((option) => option.id).filter((one) => !right.includes(one));
    // From easy to hard, each quiz in its own order.
    return {
      id,
      solution,
      distractors,
      hardness: ((n * 37 + activityId.length * 13) % 40) / 10 - 2,
    };
  });
  return { activityId, hash, items };
}
