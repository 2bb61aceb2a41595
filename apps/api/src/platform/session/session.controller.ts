import { Body, Controller, Delete, Get, Patch, Post, Req, Res } from '@nestjs/common';
import { ChangeLanguageRequest, ChangePasswordRequest, SessionResponse, SignInRequest } from '@valopolku/contracts';
import { DomainError, type Actor } from '@valopolku/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, Public } from '../access/access.decorator.js';
import { CurrentActor } from '../access/current-actor.decorator.js';
import { BodyLimit } from '../http/body-limit.decorator.js';
import { Returns, ReturnsNothing } from '../http/returns.decorator.js';
import { Authenticator } from './authenticator.js';
import { OwnPasswordService } from './own-password.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionPresenter } from './session.presenter.js';
import { SessionService, type Browser } from './session.service.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly passwords: OwnPasswordService,
    private readonly presenter: SessionPresenter,
    private readonly authenticator: Authenticator,
    private readonly cookie: SessionCookie,
  ) {}

  /** Signs in: 200 with the user, and the cookie; the browser's earlier session ends. 401 `wrongCredentials`; 429 `signInWait` with Retry-After after many failed tries. */
  @Post()
  @Public()
  @BodyLimit(4)
  @Returns(SessionResponse)
  async signIn(@Body() input: SignInRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionResponse> {
    const { session, device } = await this.sessions.signIn(input, this.browser(request));
    this.cookie.set(reply, session);
    this.cookie.setDevice(reply, device);
    return this.current({ headers: {}, cookies: { [this.cookie.name]: session } });
  }

  /** The signed-in user, or 401. */
  @Get()
  @Public()
  @Returns(SessionResponse)
  async read(@Req() request: FastifyRequest): Promise<SessionResponse> {
    return this.current(request);
  }

  /** Changes the language of the own interface. */
  @Patch()
  @Access('user.changeOwn', { by: ['user'] })
  @Returns(SessionResponse)
  async changeLanguage(@CurrentActor() actor: Actor, @Body() { language }: ChangeLanguageRequest): Promise<SessionResponse> {
    await this.sessions.changeLanguage(actor, language);
    return this.presenter.present(actor);
  }

  /** Changes the own password; the user's other sessions and tokens end, and the cookie is a new one. 422 `wrongPassword`, `passwordUnchanged`, `passwordCommon`, `passwordOwnWords` at the field. */
  @Patch('password')
  @Access('user.changeOwn', { secret: true, by: ['user'] })
  @Returns(SessionResponse)
  async changePassword(@CurrentActor() actor: Actor, @Body() input: ChangePasswordRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionResponse> {
    this.cookie.set(reply, await this.passwords.change(actor, input, this.browser(request)));
    return this.presenter.present(actor);
  }

  /** Signs out; the cookie is worth nothing afterwards. */
  @Delete()
  @Access('session.end', { by: ['user'] })
  @ReturnsNothing()
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(actor);
    this.cookie.clear(reply);
  }

  private browser(request: FastifyRequest): Browser {
    return { address: request.ip, device: this.cookie.readDevice(request), session: this.cookie.read(request) };
  }

  private async current(request: Pick<FastifyRequest, 'headers' | 'cookies'>): Promise<SessionResponse> {
    const found = await this.authenticator.authenticate(request);
    if (!found) throw new DomainError('unauthenticated');
    return this.presenter.present(found.actor);
  }
}
