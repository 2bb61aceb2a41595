import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';

const SECRET = /^[\w-]{43}$/;

/** A browser that has signed in is known for this long. */
const DEVICE_SECONDS = 180 * 24 * 3600;

/**
 * The cookie of a session: `__Host-` and Secure with https; without both on loopback http, where browsers would not keep it. Beside it
 * stands that of the device, which opens nothing: it tells the account's own browser from whoever else guesses at its password.
 */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  readonly name: string;
  private readonly deviceName: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl?.startsWith('https:') ?? false;
    this.name = this.secure ? '__Host-valopolku' : 'valopolku';
    this.deviceName = `${this.name}-device`;
  }

  read(request: Pick<FastifyRequest, 'cookies'>): string | undefined {
    return secretIn(request, this.name);
  }

  readDevice(request: Pick<FastifyRequest, 'cookies'>): string | undefined {
    return secretIn(request, this.deviceName);
  }

  setDevice(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.deviceName, secret, { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure, maxAge: DEVICE_SECONDS });
  }

  set(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.name, secret, { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure });
  }
}

function secretIn({ cookies }: Pick<FastifyRequest, 'cookies'>, name: string): string | undefined {
  const secret = cookies[name];
  return secret !== undefined && SECRET.test(secret) ? secret : undefined;
}
