import { addToRoute } from './route-config.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by `@MakesParts`; absent where a request creates one thing only. */
    madeParts?: readonly string[];
  }
}

/** Parts of the body that are things of their own, whose ids the client may have made: they are asked about like the thing's own id. */
export function MakesParts(...parts: readonly string[]): MethodDecorator {
  return addToRoute({ madeParts: parts });
}
