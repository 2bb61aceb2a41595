import { Choice } from '@valopolku/contracts';

export class HealthResponse {
  @Choice(['ok']) status: 'ok';
}
