import { Injectable } from '@nestjs/common';

/** Set once the server has everything, the demo project included; cleared when it is closing. */
@Injectable()
export class Readiness {
  ready = false;
}
