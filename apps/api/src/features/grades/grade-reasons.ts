import type {
  GradeSettings,
  LocalisedText,
  MarkedCriteria,
  RubricCriterion,
} from '@weft/contracts';
import type { WebpaShare } from '@weft/rules';

/** Why a grade is what it is, as it was when it was released. */
export interface GradeReasons {
  titles: LocalisedText;
  teamName: string;
  teamPercent: number;
  rubric: Record<'nl' | 'en', RubricCriterion[]>;
  criteria: MarkedCriteria;
  comment: string;
  settings: GradeSettings;
  /** Her own share; null where contribution did not count. */
  share: Omit<WebpaShare, 'accountId'> | null;
}

/** A grade that a release gives. */
export interface GivenGrade {
  accountId: string;
  displayName: string;
  submissionId: string;
  percent: number;
  reasons: GradeReasons;
}
