// What signing in and logging work need; every other subject comes with the pages (index.ts).
import choices from './first-choices.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import errors from './first-errors.json' with { type: 'json' };
import logWork from './work/log-work.json' with { type: 'json' };
import session from './registry/session.json' with { type: 'json' };
import shell from './desk/shell.json' with { type: 'json' };

export default { choices, common, errors, logWork, session, shell };
