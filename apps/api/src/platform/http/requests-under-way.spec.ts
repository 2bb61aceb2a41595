import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { HTTP_LIMITS } from './http-limits.js';
import { RequestsUnderWay, placeOf } from './requests-under-way.js';

const from = (ip: string): FastifyRequest => ({ ip }) as FastifyRequest;

describe('requests under way', () => {
  it('of one address without a session are a hundred, and each that ends makes room', () => {
    const underWay = new RequestsUnderWay();
    const requests = Array.from({ length: HTTP_LIMITS.requestsAnAddress }, () => from('192.0.2.1'));
    for (const request of requests) underWay.enter(request, 'withoutSession');
    const beyond = from('192.0.2.1');
    expect(() => underWay.enter(beyond, 'withoutSession')).toThrow(expect.objectContaining({ code: 'busy' }));
    expect(() => underWay.enter(from('192.0.2.2'), 'withoutSession')).not.toThrow();
    // Those with a session have places of their own while it is looked up.
    expect(() => underWay.enter(from('192.0.2.1'), 'askedFor')).not.toThrow();
    for (const request of [requests[0], requests[0], beyond]) if (request) underWay.leave(request);
    underWay.enter(beyond, 'withoutSession');
    expect(() => underWay.enter(from('192.0.2.1'), 'withoutSession')).toThrow();
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'], ['::ffff:192.0.2.1', '192.0.2.1'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2'], ['2001:db8::1', '2001:db8:0:0'], ['::1', '0:0:0:0'], ['', ''],
  ])('%s stands for %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});
