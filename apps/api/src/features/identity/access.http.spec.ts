import { randomUUID } from 'node:crypto';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import {
  type Access,
  createBoard,
  joinBoard,
  renewBoardCode,
  type Role,
  type Route,
  routes,
} from '@weft/contracts';
import { contractOf } from '../../platform/http/route.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { toolOf } from './access-token.testkit.js';

const callers = {
  anonymous: [],
  guest: [],
  'another learner': ['learner'],
  learner: ['learner'],
  lecturer: ['lecturer'],
  reviewer: ['reviewer'],
  author: ['author'],
  administrator: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
type CallerName = keyof typeof callers;

let demo: TestApi;
let real: TestApi;
beforeAll(async () => {
  demo = await startTestApi();
  real = await startTestApi({ env: { demo: false } });
});
afterAll(async () => {
  await demo.close();
  await real.close();
});

/** Somebody without an account who came in to a workshop with its code. */
async function guestOf(api: TestApi): Promise<TestAgent> {
  const [lecturer, guest] = [await api.as('lecturer'), api.anonymous()];
  const boardId = randomUUID();
  const settings = {
    title: 'Workshop',
    silent: true,
    named: false,
    dots: 3,
    several: true,
    chosen: 4,
  };
  await lecturer.call(createBoard, {
    body: {
      ...settings,
      ...{ id: boardId, kind: 'workshop', placeId: null, locale: 'nl', fromExample: false },
    },
  });
  const { body } = await lecturer.call(renewBoardCode, { params: { boardId } });
  await guest.call(joinBoard, {
    params: { code: body.code },
    body: { id: randomUUID(), displayName: 'Guest' },
  });
  return guest;
}
const guests = new Map<TestApi, Promise<TestAgent>>();

const agentOf = (api: TestApi, name: CallerName): Promise<TestAgent> => {
  if (name === 'guest') {
    const guest = guests.get(api) ?? guestOf(api);
    guests.set(api, guest);
    return guest;
  }
  const [first, ...rest] = callers[name];
  return first ? api.as(first, ...rest) : Promise.resolve(api.anonymous());
};

/** The status by which a caller is refused, or null where the contract lets her through. */
function refusal(access: Access, name: CallerName): 401 | 403 | null {
  const roles: readonly Role[] = callers[name];
  if (access === 'anyone' || access === 'demo') return null;
  if (access === 'guest' && name === 'guest') return null;
  if (roles.length === 0) return 401;
  if (access === 'signed-in' || access === 'guest') return null;
  return access.some((role) => roles.includes(role)) ? null : 403;
}

const table = routes.flatMap((route: Route) =>
  (Object.keys(callers) as CallerName[]).map((name) => ({ route, id: route.id, name })),
);

it.each(table)('$id refuses or serves $name as its contract says', async ({ route, name }) => {
  const agent = await agentOf(demo, name);
  // Values are made up: who may come in gets an answer about them, never about who she is.
  const params = Object.fromEntries(
    [...route.path.matchAll(/:(\w+)/g)].map(([, key]) => [key, 'made-up']),
  );
  const { status, body } = await agent.call(route, { params, ...(route.body && { body: {} }) });
  const expected = refusal(route.access, name);
  if (expected === null) expect([401, 403]).not.toContain(status);
  else {
    const code = expected === 401 ? 'access/sign-in-required' : 'access/forbidden';
    expect({ status, body }).toMatchObject({ status: expected, body: { code } });
  }
});

it('takes a personal access token for annotations only: elsewhere its owner is a stranger', async () => {
  const owner = await demo.as('learner', 'lecturer', 'reviewer', 'author', 'administrator');
  const { tool } = await toolOf(demo, owner);
  const stranger = demo.anonymous();
  const ask = async (who: TestAgent, route: Route) => {
    const params = Object.fromEntries(
      [...route.path.matchAll(/:(\w+)/g)].map(([, key]) => [key, 'made-up']),
    );
    const { status, body, raw } = await who.call(route, {
      params,
      ...(route.body && { body: {} }),
    });
    const cookies = raw.cookies.map(({ name }) => name);
    const told = JSON.stringify({ body }).replace(/"requestId":"[^"]*"/, '');
    return { id: route.id, status, cookies, told };
  };
  for (const route of routes as readonly Route[]) {
    expect(`${route.path} ${route.token !== undefined}`).toBe(
      `${route.path} ${route.path.startsWith('/annotations/')}`,
    );
    const answer = await ask(tool, route);
    if (route.token) expect([401, 403]).not.toContain(answer.status);
    else expect(answer).toEqual(await ask(stranger, route));
  }
});

it.each(routes.filter((route) => route.access === 'demo'))(
  '$id does not exist outside a demo, for nobody',
  async (route) => {
    for (const name of Object.keys(callers) as CallerName[]) {
      const agent = await agentOf(real, name);
      expect(await agent.call(route)).toMatchObject({ status: 404 });
    }
  },
);

it('binds every contract to exactly one method, and no method without a contract', () => {
  const bound: Route[] = [];
  const unbound: string[] = [];
  for (const module of demo.app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype: object = (metatype as { prototype: object }).prototype;
      for (const key of Object.getOwnPropertyNames(prototype)) {
        const handler: unknown = Object.getOwnPropertyDescriptor(prototype, key)?.value;
        if (typeof handler !== 'function' || key === 'constructor') continue;
        const contract = contractOf(handler);
        if (contract) bound.push(contract);
        else if (Reflect.hasMetadata('path', handler)) unbound.push(key);
      }
    }
  }
  expect(unbound).toEqual([]);
  const describeRoute = ({ id, method, path }: Route) =>
    `${id} ${RequestMethod[RequestMethod[method]]} ${path}`;
  expect(bound.map(describeRoute).sort()).toEqual(routes.map(describeRoute).sort());
});
