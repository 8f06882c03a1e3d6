import { useQuery } from '@tanstack/react-query';
import type { RoundTemplateId } from '@weft/contracts';
import { Button, Select } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { inLanguage } from './in-language.js';
import { roundDraftsQuery, templatesQuery } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

/** Begins a round: over which version of which draft, and from which template. */
export const NewRoundForm = ({
  accountId,
  draftId,
}: {
  accountId: string;
  /** Of the draft from whose page she came. */
  draftId: string | null;
}) => {
  const t = useRoundTexts().studio;
  const { locale, date } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [picked, setPicked] = useState(draftId);
  const drafts = useQuery(roundDraftsQuery(api, accountId));
  const templates = useQuery(templatesQuery(api));
  const [templateId, setTemplateId] = useState<RoundTemplateId>('welfare');
  const draft = drafts.data?.items.find((one) => one.draftId === picked) ?? drafts.data?.items[0];
  const form = useSubmit(async (fields) => {
    if (!draft) return;
    const body = {
      ...{ id, templateId, locale, previousRoundId: null, draftId: draft.draftId },
      draftVersionId: fields['version'] ?? '',
    };
    await bodyOf(api.POST('/api/review-rounds', { body }));
    await navigate(`/studio/rounds/${id}`);
  });
  const template = templates.data?.items.find((one) => one.id === templateId);
  return (
    <PageData query={drafts}>
      {({ items }) =>
        !draft ? (
          <p>{t.noDrafts}</p>
        ) : (
          <form onSubmit={form.onSubmit} method="post">
            <Select
              label={t.draft}
              value={draft.draftId}
              onChange={({ target }) => setPicked(target.value)}
            >
              {items.map((one) => (
                <option key={one.draftId} value={one.draftId}>
                  {one.moduleCode}: {inLanguage(one.title, locale).text}
                </option>
              ))}
            </Select>
            <Select key={draft.draftId} label={t.version} name="version">
              {draft.versions.map((version) => (
                <option key={version.id} value={version.id}>
                  {t.versionOf(version.number, date(version.createdAt))}
                </option>
              ))}
            </Select>
            <Select
              label={t.template}
              value={templateId}
              onChange={({ target }) => setTemplateId(target.value as RoundTemplateId)}
            >
              {templates.data?.items.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title[locale]}
                </option>
              ))}
            </Select>
            {template ? (
              <p className={sheet.muted}>
                {template.about[locale]}{' '}
                {t.templateFacts(template.questions, template.minutes, template.polls)}
              </p>
            ) : null}
            <FormFailure failure={form.failure} />
            <Button type="submit" busy={form.busy}>
              {t.create}
            </Button>
          </form>
        )
      }
    </PageData>
  );
};
