import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { check, CreateUserRequest } from '@valopolku/contracts';
import { DomainError, type Actor } from '@valopolku/domain';
import { Command, type CommandRunner } from '../../../platform/cli/command.decorator.js';
import { Ids } from '../../../platform/clock/ids.js';
import { ShapeError } from '../../../platform/errors/shape-error.js';
import { OrganisationsService } from '../reference/reference.public.js';
import { UsersService } from './users.service.js';

const OPTIONS = {
  organisation: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string', multiple: true },
  language: { type: 'string' },
} as const;

/** The password may come from here: an argument would stay in the shell's history and in the list of processes. */
const PASSWORD_VARIABLE = 'VALOPOLKU_PASSWORD';

/**
 * Makes an account from the command line: how the first admin of a real installation comes to be. An organisation that does not
 * exist is founded with the standard fields.
 */
@Command('user:create', '--organisation NAME --name NAME --email ADDRESS --role ROLE… [--language fi|sv|en] — makes an account')
export class UserCreateCommand implements CommandRunner {
  constructor(
    private readonly users: UsersService,
    private readonly organisations: OrganisationsService,
    private readonly ids: Ids,
  ) {}

  async run(args: readonly string[], print: (line: string) => void): Promise<number> {
    const given = options(args);
    const password = process.env[PASSWORD_VARIABLE] ?? randomBytes(15).toString('base64url');
    const id = this.ids.next();
    const input = valid({
      id, name: given.name, email: given.email, password, roles: given.role ?? [], language: given.language ?? 'fi',
      municipalityCodes: [], fieldIds: [], environmentIds: [],
    });
    if (!given.organisation?.trim()) throw new ShapeError([{ field: 'organisation', code: 'required', params: {} }]);
    const { organisation } = given;
    const known = await this.organisations.idOf(organisation);
    const organisationId = known ?? (await this.organisations.found({ name: organisation, kind: 'association' }));
    if (known === undefined || known === null) print(`${organisation} is a new organisation.`);
    const { roles, awaitedRoles } = await this.users.create(founder(id, organisationId), input);
    print(`${input.email} can sign in (${roles.join(', ')}).`);
    if (awaitedRoles.length > 0) print(`Waiting, for a second admin or a day: ${awaitedRoles.join(', ')}.`);
    if (process.env[PASSWORD_VARIABLE] === undefined) print(`Password: ${password} (shown once; change it after signing in)`);
    return 0;
  }
}

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function options(args: readonly string[]): Options {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new DomainError('badRequest', { reason: error instanceof Error ? error.message : '' });
  }
}

function valid(plain: object): CreateUserRequest {
  const checked = check(CreateUserRequest, plain);
  if (checked.value === undefined) throw new ShapeError(checked.errors.map(({ field, code, params }) => ({ field, code, params: params ?? {} })));
  return checked.value;
}

/** Nobody is signed in: the account is made in its own name, so that the audit log tells whose it was from the first row. */
function founder(userId: string, organisationId: string): Actor {
  return { userId, organisationId, roles: ['admin'], municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null };
}
