import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';

const SECRET = /^[\w-]{43}$/;

/** The cookie of a session: `__Host-` and Secure with https; without both on loopback http, where browsers would not keep it. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  readonly name: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl?.startsWith('https:') ?? false;
    this.name = this.secure ? '__Host-valopolku' : 'valopolku';
  }

  read(request: Pick<FastifyRequest, 'cookies'>): string | undefined {
    const secret = request.cookies[this.name];
    return secret !== undefined && SECRET.test(secret) ? secret : undefined;
  }

  set(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.name, secret, { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure });
  }
}
