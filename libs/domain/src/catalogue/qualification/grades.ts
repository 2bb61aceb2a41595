export const GRADING_SCALES = ['fivePoint', 'passFail', 'threePoint'] as const;

export type GradingScale = (typeof GRADING_SCALES)[number];

/** Grades of each scale, from the lowest pass upwards; `failed` stands last in each. */
export const GRADES_BY_SCALE = {
  fivePoint: ['1', '2', '3', '4', '5', 'failed'],
  passFail: ['passed', 'failed'],
  threePoint: ['T1', 'H2', 'K3', 'failed'],
} as const satisfies Record<GradingScale, readonly string[]>;

export type Grade = (typeof GRADES_BY_SCALE)[GradingScale][number];

export const GRADES = ['1', '2', '3', '4', '5', 'T1', 'H2', 'K3', 'passed', 'failed'] as const satisfies readonly Grade[];
