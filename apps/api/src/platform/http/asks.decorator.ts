import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { DomainError, type DoubtCode } from '@valopolku/domain';

export const ASKS = 'valopolku:asks';

/**
 * Doubts that the operation may ask about: 409 `confirm` names them at their fields, and the same request with the header
 * `Confirmed: code, …` goes through. The service asks by `settleDoubts`.
 */
export function Asks(...codes: readonly DoubtCode[]): MethodDecorator {
  const description = `Codes of an earlier 409 \`confirm\` that the caller answers for, with commas between: ${codes.join(', ')}`;
  return applyDecorators(
    SetMetadata(ASKS, codes),
    ApiHeader({ name: 'Confirmed', required: false, description, schema: { type: 'string' } }),
    ApiExtension('x-asks', [...codes]),
  );
}

/** The header's codes; 400 for a code that the operation never asks about. */
export function confirmedCodes(header: string | string[] | undefined, asks: readonly DoubtCode[]): DoubtCode[] {
  const given = [header ?? []].flat().flatMap((text) => text.split(',')).map((code) => code.trim()).filter((code) => code !== '');
  return given.map((code) => {
    const known = asks.find((one) => one === code);
    if (!known) throw new DomainError('badRequest');
    return known;
  });
}
