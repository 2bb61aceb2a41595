import { DiscoveryService } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';

export function describeOperations(app: NestFastifyApplication, document: OpenAPIObject): void {
  void app;
  void document;
  void DiscoveryService;
}
