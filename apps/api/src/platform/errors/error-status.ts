import { DOUBT_CODES, PLATFORM_ERROR_CODES, RULE_ERROR_CODES, VALIDATION_ERROR_CODES, type ErrorCode } from '@valopolku/domain';

type PlatformCode = (typeof PLATFORM_ERROR_CODES)[number];
type ValidationCode = (typeof VALIDATION_ERROR_CODES)[number];
type RuleCode = (typeof RULE_ERROR_CODES)[number];

const PLATFORM: Record<PlatformCode, number> = {
  unauthenticated: 401,
  wrongCredentials: 401,
  forbidden: 403,
  reasonRequired: 403,
  passwordChangeRequired: 403,
  notFound: 404,
  badRequest: 400,
  invalidJson: 400,
  methodNotAllowed: 405,
  payloadTooLarge: 413,
  headersTooLarge: 431,
  requestTimeout: 408,
  unsupportedMediaType: 415,
  preconditionRequired: 428,
  versionConflict: 412,
  duplicate: 409,
  confirm: 409,
  notStorable: 422,
  idempotencyKeyInvalid: 400,
  idempotencyKeyReused: 422,
  cursorInvalid: 400,
  tooManyRequests: 429,
  signInWait: 429,
  busy: 503,
  originMismatch: 403,
  misdirected: 421,
  notReady: 503,
  internal: 500,
};

/** A state or a gate forbids it: 409. Every other broken rule is at a field: 422. */
const CONFLICTS = [
  'gateNotMet', 'transitionNotAllowed', 'openPeriodExists', 'periodEnded', 'periodNotStarted',
  'alreadyPaused', 'notPaused', 'alreadyConfirmed', 'exitAlreadyRecorded', 'targetExists', 'targetInUse', 'environmentRetired', 'environmentInUse', 'environmentBooked',
  'environmentFull', 'demonstrationNotBooked', 'demonstrationClosed', 'mandatoryPartMissing',
  'qualificationAlreadyCompleted', 'emailTaken', 'lastAdmin', 'ownAccount', 'traineeAccountExists', 'nobodyToAsk', 'codeTaken', 'ownGrant', 'confirmerTooNew', 'grantDecided',
] as const satisfies readonly RuleCode[];

const statuses = <K extends string>(codes: readonly K[], status: (code: K) => number): Record<K, number> =>
  Object.fromEntries(codes.map((code) => [code, status(code)])) as Record<K, number>;

const isConflict = (code: RuleCode): boolean => (CONFLICTS as readonly RuleCode[]).includes(code);

/** The HTTP status of every code. `invalidInput` is several broken rules at once; a broken shape says 400 by `ShapeError`. */
export const ERROR_STATUS: Record<ErrorCode, number> = {
  ...PLATFORM,
  ...statuses<ValidationCode>(VALIDATION_ERROR_CODES, () => 422),
  ...statuses<RuleCode>(RULE_ERROR_CODES, (code) => (isConflict(code) ? 409 : 422)),
  ...statuses(DOUBT_CODES, () => 409),
};
