import type { Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ACCESS, PUBLIC, type AccessDeclaration } from '../access/access.decorator.js';
import { operationName } from '../access/operation.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Schema = Record<string, unknown>;

/** Nest's numbers for the kinds of handler parameters. */
const BODY = '3';
const QUERY = '4';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
/** What Swagger needs of Nest's own metadata. */
const ROUTE_ARGUMENTS = '__routeArguments__';

interface Handler {
  controller: Type;
  method: string;
}

/**
 * Completes what Swagger reads from the controllers: bodies and queries come from the contract classes (which know no Swagger),
 * every refusal is a problem, and each operation says which action it needs.
 */
export function describeOperations(app: NestFastifyApplication, document: OpenAPIObject): void {
  const handlers = findHandlers(app);
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      const handler = operation && handlers.get(operation.operationId ?? '');
      if (operation && handler) describe(operation, handler, document);
    }
  }
}

function findHandlers(app: NestFastifyApplication): Map<string, Handler> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype as Type));
  return new Map(
    controllers.flatMap((controller) =>
      Object.getOwnPropertyNames(controller.prototype).map((method): [string, Handler] => [operationName(controller.name, method), { controller, method }]),
    ),
  );
}

function describe(operation: Operation, { controller, method }: Handler, document: OpenAPIObject): void {
  const handler = (controller.prototype as Record<string, object>)[method] ?? {};
  const declared = Reflect.getMetadata(ACCESS, handler) as AccessDeclaration | undefined;
  const body = argumentClass(controller, method, BODY);
  const query = argumentClass(controller, method, QUERY);
  operation.tags = [operation.operationId?.split('.')[0] ?? ''];
  if (body) operation.requestBody = { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${body.name}` } } } };
  const others = (operation.parameters ?? []).filter((parameter) => !('in' in parameter) || parameter.in !== 'query');
  operation.parameters = [...others, ...(query ? queryParameters(document.components?.schemas?.[query.name] as Schema | undefined) : [])];
  operation.responses = { ...operation.responses, default: { description: 'Refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } };
  operation.security = Reflect.getMetadata(PUBLIC, handler) ? [] : [{ cookie: [] }, { bearer: [] }];
  if (declared) Object.assign(operation, { 'x-action': declared.action, 'x-case-data': declared.caseData });
}

function argumentClass(controller: Type, method: string, kind: string): Type | undefined {
  const all = (Reflect.getMetadata(ROUTE_ARGUMENTS, controller, method) ?? {}) as Record<string, { index: number }>;
  const found = Object.entries(all).find(([key]) => key.startsWith(`${kind}:`));
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype, method) ?? []) as Type[];
  return found && types[found[1].index];
}

function queryParameters(schema: Schema | undefined): Parameter[] {
  const properties = (schema?.properties ?? {}) as Record<string, Schema>;
  const required = (schema?.required ?? []) as string[];
  return Object.entries(properties).map(([name, content]) => ({ name, in: 'query', required: required.includes(name), schema: content }));
}
