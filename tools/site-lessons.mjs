/**
 * Lessons of the first published module, with their addresses.
 * @param {string} site address of a running Weft
 * @returns {Promise<{ id: string, api: string, page: string }[]>}
 */
export async function readLessons(site) {
  const { tracks } = await readJson(`${site}/api/catalogue?locale=nl`);
  const modules = tracks.flatMap((track) => track.stages.flatMap((stage) => stage.modules));
  const { slug } = modules.find((module) => module.status === 'published');
  const { lessonList } = await readJson(`${site}/api/modules/${slug}?locale=nl`);
  return lessonList.map((lesson) => ({
    id: lesson.id,
    api: `/api/modules/${slug}/lessons/${lesson.slug}?locale=nl`,
    page: `/nl/modules/${slug}/${lesson.slug}`,
  }));
}

/**
 * An open question to answer, as the fields of an answer that name it.
 * @returns {Promise<{ activityId: string, lessonId: string, activityHash: string }>}
 */
export async function findReflection(site, lessons) {
  for (const lesson of lessons) {
    const { document } = await readJson(site + lesson.api);
    const activity = document.activities.find(({ kind }) => kind === 'reflection');
    if (activity) {
      return { activityId: activity.id, lessonId: lesson.id, activityHash: activity.hash };
    }
  }
  throw new Error('no lesson has a reflection to answer');
}

async function readJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
