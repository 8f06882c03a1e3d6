import type { ContributionShare, Marking } from '@weft/contracts';
import { gradeText } from '@weft/rules';
import { Button, Field, ScrollRegion, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormDialog } from '../../platform/forms/form-dialog.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';

interface ContributionTableProps {
  marking: Marking;
  shares: readonly ContributionShare[];
}

/** What each member would get and how, with a way to set a factor by hand. */
export const ContributionTable = ({ marking, shares }: ContributionTableProps) => {
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const [asked, setAsked] = useState<ContributionShare | null>(null);
  const { settings } = marking;
  const counts = settings.weight > 0;
  return (
    <section>
      <h3 id="shares">{texts.shares}</h3>
      <p className={sheet.muted}>
        {counts
          ? texts.sharesHelp(texts.percent(settings.weight * 100), settings.cap)
          : texts.sharesOff}
      </p>
      <ScrollRegion labelledBy="shares">
        <table className={styles.comparison} aria-labelledby="shares">
          <thead>
            <tr>
              <th scope="col">{texts.member}</th>
              {counts ? <th scope="col">{texts.raters}</th> : null}
              {counts ? <th scope="col">{texts.factor}</th> : null}
              <th scope="col">{texts.result}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.accountId}>
                <th scope="row">
                  {share.displayName}
                  {counts && !share.rated ? <small>{texts.notRated}</small> : null}
                </th>
                {counts ? <td>{share.raters}</td> : null}
                {counts ? (
                  <td>
                    {texts.number(share.factor)}
                    {share.overridden ? <small>{texts.byHand}</small> : null}{' '}
                    <Button
                      variant="quiet"
                      aria-label={texts.setFactor(share.displayName)}
                      onClick={() => setAsked(share)}
                    >
                      {texts.setFactorShort}
                    </Button>
                  </td>
                ) : null}
                <td>
                  {gradeText(share.percent, { ...settings, locale })}
                  <small>{texts.percent(share.percent)}</small>
                  {share.capped ? <small>{texts.capped}</small> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {asked ? (
        <FactorDialog
          submissionId={marking.submissionId}
          share={asked}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
};

interface FactorDialogProps {
  submissionId: string;
  share: ContributionShare;
  onClose: () => void;
}

const FactorDialog = ({ submissionId, share, onClose }: FactorDialogProps) => {
  const api = useApi();
  const texts = useGradesTexts();
  const [factor, setFactor] = useState(share.overridden ? String(share.factor) : '');
  const [reason, setReason] = useState('');
  const save = useGradeChange((given: { factor: number | null; reason: string }, id) =>
    api.POST('/api/marking/{submissionId}/factors', {
      params: { path: { submissionId } },
      body: { id, accountId: share.accountId, ...given },
    }),
  );
  return (
    <FormDialog
      title={texts.setFactor(share.displayName)}
      closeLabel={texts.close}
      submitLabel={texts.keep}
      {...{ busy: save.busy, failure: save.failure, onClose }}
      incomplete={reason.trim() === ''}
      onSubmit={() => {
        const wanted = factor === '' ? null : Number(factor);
        save.run({ factor: wanted, reason }, { onSuccess: onClose });
      }}
    >
      <Field
        label={texts.factorValue}
        hint={texts.factorHint}
        type="number"
        min={0}
        max={2}
        step={0.05}
        value={factor}
        onChange={({ target }) => setFactor(target.value)}
      />
      <TextArea
        label={texts.reason}
        required
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
};
