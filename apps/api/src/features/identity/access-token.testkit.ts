import { randomUUID } from 'node:crypto';
import { createAccessToken, TokenScope } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { TestApi } from '../../platform/testing/test-api.testkit.js';

/** The day so many days from now, in UTC. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A tool that somebody made a token for: no cookies, the token in every request. */
export async function toolOf(
  api: TestApi,
  owner: TestAgent,
  scopes: TokenScope[] = [...TokenScope.options],
): Promise<{ tool: TestAgent; id: string; secret: string }> {
  const id = randomUUID();
  const { body } = await owner.call(createAccessToken, {
    body: { id, name: 'Analysis', scopes, lastDay: dayIn(30) },
  });
  const tool = api.anonymous();
  tool.headers['authorization'] = `Bearer ${body.secret}`;
  return { tool, id, secret: body.secret };
}
