// jsdom with what it lacks of a browser: the network, which Node has, and scrolling, of which there is nothing to see.
import { TestEnvironment } from 'jest-environment-jsdom';

export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Headers, Request, Response, structuredClone, TextDecoder, TextEncoder });
    this.global.scrollTo = () => {};
  }
}
