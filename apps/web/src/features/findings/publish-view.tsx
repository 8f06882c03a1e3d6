import { useQuery } from '@tanstack/react-query';
import type { ReportAudience } from '@weft/contracts';
import { Button, Select } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { previewQuery } from './findings.queries.js';
import { ReportView } from './report-view.js';
import { useFindingTexts } from './texts.js';

const audiences: readonly ReportAudience[] = ['participants', 'everyone'];

/** The report as it would be published now, and publishing it. */
export const PublishView = ({ roundId, published }: { roundId: string; published: number }) => {
  const t = useFindingTexts();
  const api = useApi();
  const { locale } = useI18n();
  const query = useQuery(previewQuery(api, roundId, locale));
  const [audience, setAudience] = useState<ReportAudience>('participants');
  const write = useWrite<ReportAudience>(['findings', roundId], (given, id) =>
    api.POST('/api/rounds/{roundId}/reports', {
      ...{ params: { path: { roundId } }, body: { id, audience: given, locale } },
    }),
  );
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!write.busy) write.run(audience);
        }}
      >
        <p>{t.publishHelp}</p>
        <Select
          label={t.audience}
          value={audience}
          onChange={({ target }) => setAudience(target.value as ReportAudience)}
        >
          {audiences.map((one) => (
            <option key={one} value={one}>
              {t.audiences[one]}
            </option>
          ))}
        </Select>
        <FormFailure failure={write.failure} />
        <Button type="submit">{t.publish}</Button>
        <p role="status">{t.published(published)}</p>
        {published > 0 ? (
          <p>
            <Link to={`/rounds/${roundId}/report`}>{t.openPublished}</Link>
          </p>
        ) : null}
      </form>
      <section aria-labelledby="preview">
        <h2 id="preview">{t.preview}</h2>
        <PageData query={query}>{(report) => <ReportView report={report} />}</PageData>
      </section>
    </>
  );
};
