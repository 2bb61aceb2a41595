// Types only: nothing of this file is in the code that a browser fetches.
import type {
  AccessLogResponse, AddTargetRequest, AdvanceRequest, AgreePlanRequest, AssessSuitabilityRequest, Background,
  CancelDemonstrationRequest, ChangeCoachingPeriodRequest, ChangeDemonstrationRequest, ChangeDeputyRequest,
  ChangeEnvironmentRequest, ChangeFeedbackMessageRequest, ChangeOrganisationRequest, ChangePlacementRequest,
  ChangeProjectRequest, ChangeRoleCheckRequest, ChangeTraineeAccountRequest, ChangeTraineeRequest, ChangeUserRequest,
  ChangeWorkTaskRequest, CoachingPeriodItem, CoachingPeriodListResponse, CoachingPeriodResponse, ColleagueListResponse,
  CompletionListResponse, ConfirmReadinessRequest, CorrectWorkLogRequest, CreateDeputyRequest,
  CreateFeedbackMessageRequest, CreateFieldRequest, CreateTraineeAccountRequest, CreateUserRequest,
  CreateWorkLogRequest, DegreePartListResponse, DemonstrationListResponse, DemonstrationResponse,
  DemonstrationResult, DeputyListResponse, DeputyResponse, EducationProviderListResponse, EducationProviderResponse,
  EndEarlyRequest, EnvironmentListResponse, EnvironmentResponse, Exit, ExtendRequest, FeedbackMessageListResponse,
  FeedbackMessageResponse, FieldListResponse, FieldResponse, FinalReportResponse, InformationGiven, JudgeRequest,
  JudgeSeveralRequest, LoggablePeopleResponse, MunicipalityListResponse, MyDayResponse, MyPathResponse,
  NotificationListResponse, OpenTraineeRequest, OpeningResponse, OrganisationResponse, OverviewResponse,
  PauseRequest, PeriodWithBackground, PeriodWithContacts, PeriodWithCourse, PeriodWithExit, PeriodWithFollowUpPath, PeriodWithInformation,
  PeriodWithPauses, PeriodWithPlacements, PeriodWithPlan, PeriodWithReferral, PeriodWithSuitability, PeriodWithTargets, PlaceRequest, PlanDemonstrationRequest, PlanFollowUpRequest, ProjectListResponse, ProjectResponse,
  QualificationCompletionItem, QualificationCompletionListResponse, QualificationListResponse, QualificationResponse,
  RecordContactRequest, RecordDeathRequest, RecordQualificationRequest, ReferRequest, Referral, ResumeRequest,
  RetireEnvironmentRequest, RoleCheckResponse, RoleGrantListResponse, SaveApprovalRequest,
  SaveEducationProviderRequest, SaveEnvironmentRequest, SaveProjectRequest, SaveWorkTaskRequest,
  SeveralWorkLogsRequest, SeveralWorkLogsResponse, StartCoachingPeriodRequest, StepBackRequest, TakeBackDeathRequest,
  TimelineResponse, TraineeAccountResponse, TraineeListResponse, TraineeResponse, TurnAwayRequest, UserListResponse,
  UserResponse, WorkLogChoicesResponse, WorkLogListResponse, WorkLogResponse,
} from '@valopolku/contracts';
import type { Answers, Takes } from '../platform/api/operation.js';
import type { SessionOperations } from '../platform/session/session-operations.js';

/**
 * Every operation that the web calls, by its method and path, with the class of its body and of its answer.
 * A test holds each line against docs/openapi.json.
 */
export interface Operations extends SessionOperations, Registry, Catalogue, Sites, Case, Coaching, Work, Assessment, Insight, Trust, Desk {}

interface Registry {
  'GET /municipalities': Answers<MunicipalityListResponse>;
  'GET /fields': Answers<FieldListResponse>;
  'POST /fields': Takes<CreateFieldRequest, FieldResponse>;
  'GET /education-providers': Answers<EducationProviderListResponse>;
  'POST /education-providers': Takes<SaveEducationProviderRequest, EducationProviderResponse>;
  'GET /organisation': Answers<OrganisationResponse>;
  'PATCH /organisation': Takes<ChangeOrganisationRequest, OrganisationResponse>;
  'GET /projects': Answers<ProjectListResponse>;
  'POST /projects': Takes<SaveProjectRequest, ProjectResponse>;
  'GET /projects/{id}': Answers<ProjectResponse>;
  'PATCH /projects/{id}': Takes<ChangeProjectRequest, ProjectResponse>;
  'GET /colleagues': Answers<ColleagueListResponse>;
  'GET /users': Answers<UserListResponse>;
  'POST /users': Takes<CreateUserRequest, UserResponse>;
  'PATCH /users/{id}': Takes<ChangeUserRequest, UserResponse>;
  'GET /role-grants': Answers<RoleGrantListResponse>;
  'POST /role-grants/{id}/confirmation': Answers<undefined>;
  'POST /role-grants/{id}/withdrawal': Answers<undefined>;
  'GET /role-check': Answers<RoleCheckResponse>;
  'PATCH /role-check': Takes<ChangeRoleCheckRequest, RoleCheckResponse>;
  'GET /deputies': Answers<DeputyListResponse>;
  'POST /deputies': Takes<CreateDeputyRequest, DeputyResponse>;
  'PATCH /deputies/{id}': Takes<ChangeDeputyRequest, DeputyResponse>;
  'DELETE /deputies/{id}': Answers<undefined>;
  'GET /feedback-messages': Answers<FeedbackMessageListResponse>;
  'POST /feedback-messages': Takes<CreateFeedbackMessageRequest, FeedbackMessageResponse>;
  'PATCH /feedback-messages/{id}': Takes<ChangeFeedbackMessageRequest, FeedbackMessageResponse>;
}

interface Catalogue {
  'GET /degree-parts': Answers<DegreePartListResponse>;
  'GET /qualifications': Answers<QualificationListResponse>;
  'GET /qualifications/{id}': Answers<QualificationResponse>;
}

interface Sites {
  'GET /environments': Answers<EnvironmentListResponse>;
  'POST /environments': Takes<SaveEnvironmentRequest, EnvironmentResponse>;
  'GET /environments/{id}': Answers<EnvironmentResponse>;
  'PATCH /environments/{id}': Takes<ChangeEnvironmentRequest, EnvironmentResponse>;
  'POST /environments/{id}/retirement': Takes<RetireEnvironmentRequest, EnvironmentResponse>;
  'POST /environments/{id}/tasks': Takes<SaveWorkTaskRequest, EnvironmentResponse>;
  'PATCH /environments/{id}/tasks/{taskId}': Takes<ChangeWorkTaskRequest, EnvironmentResponse>;
  'DELETE /environments/{id}/tasks/{taskId}': Answers<EnvironmentResponse>;
  'POST /environments/{id}/approvals': Takes<SaveApprovalRequest, EnvironmentResponse>;
  'DELETE /environments/{id}/approvals/{approvalId}': Answers<EnvironmentResponse>;
}

interface Case {
  'GET /trainees': Answers<TraineeListResponse>;
  'GET /trainees/{id}': Answers<TraineeResponse>;
  'PATCH /trainees/{id}': Takes<ChangeTraineeRequest, TraineeResponse>;
  'POST /trainees/{id}/openings': Takes<OpenTraineeRequest, OpeningResponse>;
  'GET /trainees/{id}/account': Answers<TraineeAccountResponse>;
  'POST /trainees/{id}/account': Takes<CreateTraineeAccountRequest, TraineeAccountResponse>;
  'PATCH /trainees/{id}/account': Takes<ChangeTraineeAccountRequest, TraineeAccountResponse>;
  'POST /trainees/{id}/account/password': Answers<TraineeAccountResponse>;
}

interface Coaching {
  'GET /coaching-periods': Answers<CoachingPeriodListResponse>;
  'POST /coaching-periods': Takes<ReferRequest, CoachingPeriodResponse>;
  'GET /coaching-periods/{id}': Answers<CoachingPeriodResponse>;
  'PATCH /coaching-periods/{id}': Takes<ChangeCoachingPeriodRequest, CoachingPeriodItem>;
  'PATCH /coaching-periods/{id}/referral': Takes<Referral, PeriodWithReferral>;
  'PATCH /coaching-periods/{id}/background': Takes<Background, PeriodWithBackground>;
  'PATCH /coaching-periods/{id}/information': Takes<InformationGiven, PeriodWithInformation>;
  'PATCH /coaching-periods/{id}/plan': Takes<AgreePlanRequest, PeriodWithPlan>;
  'PATCH /coaching-periods/{id}/follow-up-path': Takes<PlanFollowUpRequest, PeriodWithFollowUpPath>;
  'PATCH /coaching-periods/{id}/exit': Takes<Exit, PeriodWithExit>;
  'GET /coaching-periods/{id}/timeline': Answers<TimelineResponse>;
  'POST /coaching-periods/{id}/suitability-assessments': Takes<AssessSuitabilityRequest, PeriodWithSuitability>;
  'POST /coaching-periods/{id}/contacts': Takes<RecordContactRequest, PeriodWithContacts>;
  'POST /coaching-periods/{id}/death': Takes<RecordDeathRequest, PeriodWithCourse>;
  'POST /coaching-periods/{id}/death/take-back': Takes<TakeBackDeathRequest, PeriodWithCourse>;
  'POST /coaching-periods/{id}/start': Takes<StartCoachingPeriodRequest, PeriodWithCourse>;
  'POST /coaching-periods/{id}/advance': Takes<AdvanceRequest, PeriodWithCourse>;
  'POST /coaching-periods/{id}/step-back': Takes<StepBackRequest, PeriodWithCourse>;
  'POST /coaching-periods/{id}/turn-away': Takes<TurnAwayRequest, PeriodWithCourse>;
  'POST /coaching-periods/{id}/end-early': Takes<EndEarlyRequest, PeriodWithCourse>;
  'POST /coaching-periods/{id}/extensions': Takes<ExtendRequest, PeriodWithPauses>;
  'POST /coaching-periods/{id}/pauses': Takes<PauseRequest, PeriodWithPauses>;
  'POST /coaching-periods/{id}/pauses/{pauseId}/end': Takes<ResumeRequest, PeriodWithPauses>;
  'POST /coaching-periods/{id}/exit': Takes<Exit, PeriodWithCourse>;
  'POST /coaching-periods/{id}/placements': Takes<PlaceRequest, PeriodWithPlacements>;
  'PATCH /coaching-periods/{id}/placements/{placementId}': Takes<ChangePlacementRequest, PeriodWithPlacements>;
  'POST /coaching-periods/{id}/targets': Takes<AddTargetRequest, PeriodWithTargets>;
  'DELETE /coaching-periods/{id}/targets/{targetId}': Answers<PeriodWithTargets>;
  'POST /coaching-periods/{id}/targets/{targetId}/judgements': Takes<JudgeRequest, PeriodWithTargets>;
  'PATCH /coaching-periods/{id}/targets/{targetId}/judgements': Takes<JudgeSeveralRequest, PeriodWithTargets>;
  'POST /coaching-periods/{id}/targets/{targetId}/readiness': Takes<ConfirmReadinessRequest, PeriodWithTargets>;
}

interface Work {
  'GET /loggable-people': Answers<LoggablePeopleResponse>;
  'GET /work-logs': Answers<WorkLogListResponse>;
  'POST /work-logs': Takes<CreateWorkLogRequest, WorkLogResponse>;
  'GET /work-logs/choices': Answers<WorkLogChoicesResponse>;
  'PATCH /work-logs/{id}': Takes<CorrectWorkLogRequest, WorkLogResponse>;
  'DELETE /work-logs/{id}': Answers<undefined>;
  'POST /work-logs/{id}/confirmation': Answers<WorkLogResponse>;
  'DELETE /work-logs/{id}/confirmation': Answers<WorkLogResponse>;
  'POST /work-logs/confirmations': Takes<SeveralWorkLogsRequest, SeveralWorkLogsResponse>;
  'POST /work-logs/confirmations/withdrawal': Takes<SeveralWorkLogsRequest, SeveralWorkLogsResponse>;
}

interface Assessment {
  'GET /completions': Answers<CompletionListResponse>;
  'GET /demonstrations': Answers<DemonstrationListResponse>;
  'POST /demonstrations': Takes<PlanDemonstrationRequest, DemonstrationResponse>;
  'PATCH /demonstrations/{id}': Takes<ChangeDemonstrationRequest, DemonstrationResponse>;
  'POST /demonstrations/{id}/booking': Answers<DemonstrationResponse>;
  'POST /demonstrations/{id}/cancellation': Takes<CancelDemonstrationRequest, DemonstrationResponse>;
  'POST /demonstrations/{id}/result': Takes<DemonstrationResult, DemonstrationResponse>;
  'GET /qualification-completions': Answers<QualificationCompletionListResponse>;
  'POST /qualification-completions': Takes<RecordQualificationRequest, QualificationCompletionItem>;
}

interface Insight {
  'GET /overview': Answers<OverviewResponse>;
  'GET /projects/{id}/final-report': Answers<FinalReportResponse>;
}

interface Trust {
  'GET /trainees/{id}/access-log': Answers<AccessLogResponse>;
}

interface Desk {
  'GET /my-day': Answers<MyDayResponse>;
  'GET /my-path': Answers<MyPathResponse>;
  'GET /notifications': Answers<NotificationListResponse>;
  'POST /notifications/{id}/seen': Answers<undefined>;
}
