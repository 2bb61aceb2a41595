import { describe, expect, it } from '@jest/globals';
import {
  AgreePlanRequest, AssessSuitabilityRequest, check, CreateUserRequest, CreateWorkLogRequest, InformationGiven, PlaceRequest, PlanDemonstrationRequest,
  PlanFollowUpRequest, Exit, DemonstrationResult, ReferRequest, SaveApprovalRequest, SaveEducationProviderRequest, SaveEnvironmentRequest,
  SaveProjectRequest, SaveWorkTaskRequest, StartCoachingPeriodRequest,
} from '@valopolku/contracts';
import {
  actor, actors, approvalRequest, demonstrationRequest, educationProviderRequest, environmentRequest, exitRequest, followUpRequest, informationRequest, LONG_NAME,
  person, placeRequest, planRequest, projectRequest, referRequest, resultRequest, startRequest, suitabilityRequest, testId, userRequest, workLogRequest, workTaskRequest,
} from './index.js';

const id = testId('something');

describe('what the builders make', () => {
  it.each<[contract: new () => object, built: object]>([
    [CreateUserRequest, userRequest()],
    [SaveProjectRequest, projectRequest()],
    [SaveEducationProviderRequest, educationProviderRequest()],
    [SaveEnvironmentRequest, environmentRequest()],
    [SaveWorkTaskRequest, workTaskRequest({ requirementIds: [id] })],
    [SaveApprovalRequest, approvalRequest({ degreePartId: id, providerId: id })],
    [ReferRequest, referRequest(0, { fieldId: id })],
    [InformationGiven, informationRequest()],
    [StartCoachingPeriodRequest, startRequest({ coachId: id })],
    [AssessSuitabilityRequest, suitabilityRequest()],
    [PlaceRequest, placeRequest({ environmentId: id })],
    [AgreePlanRequest, planRequest()],
    [PlanFollowUpRequest, followUpRequest()],
    [Exit, exitRequest()],
    [CreateWorkLogRequest, workLogRequest({ coachingPeriodId: id, environmentId: id, tasks: [{ workTaskId: id }] })],
    [PlanDemonstrationRequest, demonstrationRequest({ coachingPeriodId: id, targetId: id })],
    [DemonstrationResult, resultRequest()],
  ])('fits %p', (contract, built) => {
    expect(check(contract, JSON.parse(JSON.stringify(built))).errors).toEqual([]);
  });

  it('gives every account an address of its own', () => {
    expect(userRequest().email).not.toBe(userRequest().email);
  });

  it('knows a hundred different people, and one with a long name', () => {
    const names = Array.from({ length: 100 }, (_, n) => Object.values(person(n)).join(' '));
    expect(new Set(names).size).toBe(100);
    expect(LONG_NAME).toHaveLength(60);
  });

  it('makes the same id of the same words', () => {
    expect([testId('a'), testId('a') === testId('a'), testId('a') === testId('b')]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), true, false]);
  });

  it('makes actors of one role or several', () => {
    expect(Object.entries(actors).map(([role, make]) => [role, make().roles])).toEqual([
      ['coach', ['coach']], ['staff', ['staff']], ['manager', ['manager']], ['admin', ['admin']], ['trainee', ['trainee']],
    ]);
    expect(actor(['coach', 'staff'], { environmentIds: [id] })).toMatchObject({ roles: ['coach', 'staff'], environmentIds: [id], sessionId: null });
  });
});
