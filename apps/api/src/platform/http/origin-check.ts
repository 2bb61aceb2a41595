import { DomainError } from '@valopolku/domain';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The origins under which this server is used: PUBLIC_URL, else the loopback names at PORT. */
export function allowedOrigins(config: Pick<Config, 'publicUrl' | 'port' | 'host'>): string[] {
  if (config.publicUrl !== null) return [config.publicUrl];
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${config.port}`);
}

/** Another Host is 421; an unsafe request without our header and origin is 403. A Bearer token is not sent by a browser by itself. */
export function originCheck(config: Pick<Config, 'publicUrl' | 'port' | 'host'>): (request: FastifyRequest) => void {
  const origins = new Set(allowedOrigins(config));
  const hosts = new Set([...origins].map((origin) => new URL(origin).host));
  return (request) => {
    // A load balancer asks for health by address and port.
    if (request.url.startsWith('/health/')) return;
    if (!hosts.has(request.host)) throw new DomainError('misdirected');
    if (!UNSAFE.has(request.method) || request.headers.authorization?.startsWith('Bearer ')) return;
    const { origin } = request.headers;
    if (request.headers['x-requested-with'] === undefined || origin === undefined || !origins.has(origin)) throw new DomainError('originMismatch');
  };
}
