// One line a subject, the same in every language; parity.spec.ts holds the keys together.
import choices from './choices.json' with { type: 'json' };
import firstChoices from './first-choices.json' with { type: 'json' };
import firstErrors from './first-errors.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import optionLists from './option-lists.json' with { type: 'json' };

import { areas } from './index.generated.js';

export default { ...areas, choices: { ...choices, ...firstChoices }, common, errors: { ...errors, ...firstErrors }, optionLists };
