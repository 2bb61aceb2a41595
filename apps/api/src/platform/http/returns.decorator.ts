import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

/** What a route answers with: `@Returns(CoachingPeriodResponse)`, `@Returns(WorkLogResponse, 201)`. */
export function Returns(contract: new () => object, status: 200 | 201 = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description: 'Done', schema: { $ref: `#/components/schemas/${contract.name}` } }),
  );
}

/** 204, no content. */
export function ReturnsNothing(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: 'Done' }));
}
