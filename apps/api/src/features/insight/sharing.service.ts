import { Injectable } from '@nestjs/common';
import type { Locale, MySharing } from '@weft/contracts';
import { isShared, sharingRule } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { ActivityIndex } from './activity-index.js';
import { SharingRepository } from './sharing.repository.js';

/** Who may read a learner's answers: she sees it and changes it. */
@Injectable()
export class SharingService {
  constructor(
    private readonly sharing: SharingRepository,
    private readonly activities: ActivityIndex,
  ) {}

  async listMine(caller: Principal | null, locale: Locale) {
    const { accountId } = signedIn(caller);
    const [cohorts, answered] = await Promise.all([
      this.sharing.findReaders(accountId),
      this.sharing.findAnswered(accountId, null),
    ]);
    const choices = new Map(answered.map((one) => [one.activityId, one]));
    const lessonIds = [...new Set(answered.map(({ lessonId }) => lessonId))].sort();
    const listed = await this.activities.ofLessons(lessonIds, locale);
    const items = listed.flatMap(({ activityId, kind, title, lessonTitle }): MySharing[] => {
      const known = choices.get(activityId);
      if (!known) return [];
      const shared = isShared(kind, known.choice);
      const chosenAt = known.chosenAt?.toISOString() ?? null;
      return [{ activityId, kind, title, lessonTitle, rule: sharingRule(kind), shared, chosenAt }];
    });
    return { cohorts, items };
  }

  /** @throws AppError answers/activity-unknown, insight/never-shared */
  async change(
    caller: Principal | null,
    activityId: string,
    { id, shared }: { id: string; shared: boolean },
  ): Promise<{ shared: boolean }> {
    const { accountId } = signedIn(caller);
    const [known] = await this.sharing.findAnswered(accountId, activityId);
    if (!known) throw new AppError('answers/activity-unknown');
    if (sharingRule(known.kind) === 'never') throw new AppError('insight/never-shared');
    return { shared: await this.sharing.add({ id, accountId, activityId, shared }) };
  }
}
