import type { ChangeLanguageRequest, ChangePasswordRequest, ConfigurationResponse, SessionResponse, SignInRequest } from '@valopolku/contracts';
import { apiOf } from '../api/api-client.js';
import type { Answers, Takes } from '../api/operation.js';

/** What the platform itself asks: who is signed in, and what is known before. All others are in data/operations.ts. */
export interface SessionOperations {
  'GET /configuration': Answers<ConfigurationResponse>;
  'GET /session': Answers<SessionResponse>;
  'POST /session': Takes<SignInRequest, SessionResponse>;
  'PATCH /session': Takes<ChangeLanguageRequest, SessionResponse>;
  'DELETE /session': Answers<undefined>;
  'PATCH /session/password': Takes<ChangePasswordRequest, SessionResponse>;
}

export const sessionApi = apiOf<SessionOperations>();
