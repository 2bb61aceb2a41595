import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ColleagueListResponse, UserListResponse } from '@valopolku/contracts';
import { describeOnBothDatabases } from '../../../testing/describe-on-both-databases.js';
import { UserCreateCommand } from './user-create.command.js';

const ARGS = ['--organisation', 'Rauman paja ry', '--name', 'Aino Admin', '--email', 'Aino@paja.invalid', '--role', 'admin', '--role', 'manager'];

describeOnBothDatabases('user:create', (context) => {
  let printed: string[];
  const run = (args: readonly string[]): Promise<number> => context.api.get(UserCreateCommand).run(args, (line) => printed.push(line));

  beforeEach(() => {
    printed = [];
  });
  afterEach(() => {
    delete process.env.VALOPOLKU_PASSWORD;
  });

  it('makes the first admin, founds the organisation and prints a password that works', async () => {
    expect(await run(ARGS)).toBe(0);
    expect(printed.slice(0, 2)).toEqual(['Rauman paja ry is a new organisation.', 'Aino@paja.invalid can sign in (admin, manager).']);
    const password = /^Password: (\S{20})/.exec(printed[2] ?? '')?.[1] ?? '';
    const admin = await context.api.anonymous().signIn({ email: 'aino@paja.invalid', password });
    expect((await admin.get('/organisation')).body).toMatchObject({ name: 'Rauman paja ry' });
    expect((await admin.get<UserListResponse>('/users')).body.items).toHaveLength(1);
  });

  it('adds to an organisation that exists, with the password of the environment', async () => {
    process.env.VALOPOLKU_PASSWORD = 'annettu-salasana-3';
    await run([...ARGS.slice(0, 2), '--name', 'Kalle Valmentaja', '--email', 'kalle@paja.invalid', '--role', 'coach']);
    expect(printed).toEqual(['kalle@paja.invalid can sign in (coach).']);
    const coach = await context.api.anonymous().signIn({ email: 'kalle@paja.invalid', password: 'annettu-salasana-3' });
    expect((await coach.get<ColleagueListResponse>('/colleagues')).body.items).toHaveLength(2);
  });

  it.each<[what: string, args: string[], refused: object]>([
    ['no role', ARGS.slice(0, 6), { code: 'invalidInput', errors: [{ field: 'roles', code: 'required' }] }],
    ['a wrong address', [...ARGS, '--email', 'aino'], { errors: [{ field: 'email', code: 'invalidEmail' }] }],
    ['no organisation', ARGS.slice(2), { errors: [{ field: 'organisation', code: 'required' }] }],
    ['an option that is none', [...ARGS, '--admin'], { code: 'badRequest' }],
    ['a trainee', [...ARGS.slice(0, 6), '--role', 'trainee'], { code: 'traineeAccountByCoach' }],
    ['an address in use', ARGS, { code: 'emailTaken' }],
  ])('refuses %s', async (_, args, refused) => {
    await expect(run(args)).rejects.toMatchObject(refused);
    expect(printed).toEqual([]);
  });
});
