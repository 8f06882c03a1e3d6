import type { ComponentType } from 'react';
import { NewAnnouncements } from '../messages/index.js';
import { MyUpdates } from '../version-moves/index.js';
import { GoalQuestion } from './home-goal-question.js';
import { GoalsToLookBack } from './home-look-back.js';
import { PracticeDue } from './home-practice.js';
import type { LearnerHome } from './learner-home.queries.js';

export interface HomePartProps {
  accountId: string;
  home: LearnerHome;
}

/**
 * What else may need somebody now, and what is new: sections after the next step, in this order.
 * Each draws itself, or nothing where it has nothing to say. Another part of Weft adds a line, with
 * `lazy` where its code is of size.
 */
export const homeParts: readonly ComponentType<HomePartProps>[] = [
  PracticeDue,
  NewAnnouncements,
  MyUpdates,
  GoalQuestion,
  GoalsToLookBack,
];
