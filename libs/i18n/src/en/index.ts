// One line a subject, the same in every language; parity.spec.ts holds the keys together.
import common from './common.json' with { type: 'json' };

export default { common };
