import { addToRoute } from './route-config.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by `@BodyLimit`; absent for an ordinary body. */
    bodyBytes?: number;
  }
}

/** The largest body of this operation, where it is not the ordinary 64 kB; a larger one is 413 and not read. */
export function BodyLimit(kilobytes: number): MethodDecorator {
  return addToRoute({ bodyBytes: kilobytes * 1024 });
}
