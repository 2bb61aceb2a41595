import { Injectable } from '@nestjs/common';

/** Set once the server has everything, the demo project included; cleared when it is closing. */
@Injectable()
export class Readiness {
  ready = false;
  /** The server stops: what is under way is answered, nothing new begins. */
  stopping = false;
}
