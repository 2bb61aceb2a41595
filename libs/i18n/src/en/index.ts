// One line a subject, the same in every language; parity.spec.ts holds the keys together.
import choices from './choices.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import feedbackMessages from './feedback-messages.json' with { type: 'json' };

export default { choices, common, errors, session, shell, feedbackMessages };
