import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { ACTIONS } from '@valopolku/domain';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { ACCESS, PUBLIC, type AccessDeclaration } from './access.decorator.js';
import { operationName } from './operation.js';

/** Everything that answers without a session; the document itself and the web app's files beside them. */
const PUBLIC_OPERATIONS = ['configuration.read', 'health.live', 'health.ready', 'session.read', 'session.signIn'];

interface Route {
  operation: string;
  access: AccessDeclaration | undefined;
  isPublic: boolean;
}

describe('every route declares its access', () => {
  let api: TestApp;
  let routes: Route[];

  beforeAll(async () => {
    api = await createTestApp({ database: 'sqlite' });
    routes = routesOf(api);
  });
  afterAll(() => api.close());

  it('either an action of the grants or, for a closed list, none', () => {
    expect(routes.length).toBeGreaterThan(5);
    expect(routes.filter((route) => (route.access === undefined) === !route.isPublic).map((route) => route.operation)).toEqual([]);
    expect(routes.filter((route) => route.isPublic).map((route) => route.operation).sort()).toEqual(PUBLIC_OPERATIONS);
  });

  it('which kinds of actor it takes: what is of a session no token, and nothing the holder of a link', () => {
    const of = (kinds: string): string[] => routes.filter(({ access }) => access?.by.join() === kinds).map((route) => route.operation).sort();
    expect(of('user')).toEqual(['session.changeLanguage', 'session.changePassword', 'session.signOut', 'trainees.open']);
    expect(of('user').length + of('user,token').length).toBe(routes.filter((route) => route.access).length);
  });

  it('an action that exists', () => {
    const unknown = routes.filter((route) => route.access && !ACTIONS.includes(route.access.action));
    expect(unknown.map((route) => route.operation)).toEqual([]);
  });

  it('and says of everything about people that it is case data', () => {
    const silent = routes.filter((route) => route.access && /^(trainee|coachingPeriod|workLog|demonstration|completion|qualificationCompletion|myPath|myDay|accessLog)\./.test(route.access.action) && !route.access.caseData);
    expect(silent.map((route) => route.operation)).toEqual([]);
  });
});

function routesOf({ app }: TestApp): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    const handlers = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor' && Reflect.hasMetadata('path', prototype[name] ?? {}));
    return handlers.map((name) => ({
      operation: operationName((metatype as { name: string }).name, name),
      access: Reflect.getMetadata(ACCESS, prototype[name] ?? {}) as AccessDeclaration | undefined,
      isPublic: Reflect.getMetadata(PUBLIC, prototype[name] ?? {}) === true,
    }));
  });
}
