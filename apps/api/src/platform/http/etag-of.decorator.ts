import { SetMetadata, type CustomDecorator } from '@nestjs/common';

const ETAG_OF = 'valopolku:etag-of';

interface Tagged {
  property: string;
  /** The route's parameter that names one of a list. */
  parameter?: string | undefined;
}

/**
 * The answer of a change of a part holds the whole's header too: its ETag is the version of the part, as that stands in the answer.
 * `@EtagOf('plan')`, or of one in a list `@EtagOf('targets', 'targetId')`; without one the ETag is the version of the answer itself.
 */
export const EtagOf = (property: string, parameter?: string): CustomDecorator => SetMetadata(ETAG_OF, { property, parameter } satisfies Tagged);

/** The version that the answer of a handler is tagged with; undefined where it has none. */
export function taggedVersion(handler: object, body: unknown, params: unknown): number | undefined {
  const tagged = Reflect.getMetadata(ETAG_OF, handler) as Tagged | undefined;
  const part = tagged ? valueOf(body, tagged.property) : body;
  const { parameter } = tagged ?? {};
  const one: unknown = parameter === undefined ? part : (Array.isArray(part) ? part : []).find((each: unknown) => valueOf(each, 'id') === valueOf(params, parameter));
  const version = valueOf(one, 'version');
  return typeof version === 'number' ? version : undefined;
}

const valueOf = (thing: unknown, name: string): unknown => (typeof thing === 'object' && thing !== null ? (thing as Readonly<Record<string, unknown>>)[name] : undefined);
