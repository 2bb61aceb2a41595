import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyContextConfig } from 'fastify';

/** Several decorators of one handler each add their part to what Fastify knows of its route before the body is read. */
export function addToRoute(part: Partial<FastifyContextConfig>): MethodDecorator {
  return (target, key, descriptor: PropertyDescriptor) => {
    const handler = descriptor.value as object;
    const before = (CONFIGS.get(handler) ?? {}) as Partial<FastifyContextConfig>;
    const config = { ...before, ...part };
    CONFIGS.set(handler, config);
    RouteConfig(config)(target, key, descriptor);
  };
}

const CONFIGS = new WeakMap<object, Partial<FastifyContextConfig>>();
