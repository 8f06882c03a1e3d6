import { Field, Select } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { MatrixAsked } from './insight.queries.js';
import { useInsightTexts } from './texts.js';
import { useAddress } from '../../platform/page/use-address.js';
import { backgrounds, rules } from './use-matrix-asked.js';

/** Which learners the matrix shows. */
export const MatrixFilters = ({ asked }: { asked: MatrixAsked }) => {
  const { t } = useI18n();
  const texts = useInsightTexts();
  const { change } = useAddress();
  return (
    <div className={sheet.filters}>
      <Field
        label={texts.search}
        type="search"
        defaultValue={asked.search ?? ''}
        maxLength={100}
        onChange={({ target }) => change('q', target.value)}
      />
      <Select
        label={texts.background}
        value={asked.background ?? ''}
        onChange={({ target }) => change('background', target.value)}
      >
        <option value="">{texts.everyone}</option>
        {backgrounds.map((one) => (
          <option key={one} value={one}>
            {t(`identity.backgrounds.${one}`)}
          </option>
        ))}
        <option value="none">{texts.noBackground}</option>
      </Select>
      <Select
        label={texts.stuckFilter}
        value={asked.stuck ?? ''}
        onChange={({ target }) => change('stuck', target.value)}
      >
        <option value="">{texts.stuckAll}</option>
        <option value="any">{texts.stuckAny}</option>
        {rules.map((rule) => (
          <option key={rule} value={rule}>
            {texts.rules[rule]}
          </option>
        ))}
      </Select>
    </div>
  );
};
