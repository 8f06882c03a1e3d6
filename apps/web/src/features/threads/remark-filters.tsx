import { Select } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import { useThreadTexts } from './texts.js';
import type { DraftThreadsPage, ThreadListFilters } from './threads.queries.js';
import styles from './threads.module.css';

const states = ['open', 'accepted', 'declined', 'done', 'confirmed'] as const;
const kinds = ['comment', 'question', 'suggestion', 'unclear'] as const;
const roles = ['student', 'lecturer', 'researcher', 'professional'] as const;
const orders = ['text', 'stuck'] as const;
const switches = ['mine', 'placing', 'blocking'] as const;

/** What the address says of the list: it can be shared, and the way back keeps it. */
export const filtersOf = (search: URLSearchParams): ThreadListFilters => {
  const [order, state, kind, role] = [
    oneOf(orders, search.get('order')),
    oneOf(states, search.get('state')),
    oneOf(kinds, search.get('kind')),
    oneOf(roles, search.get('role')),
  ];
  const lessonId = search.get('lesson');
  const roundId = search.get('round');
  return {
    ...(state && { state }),
    ...(kind && { kind }),
    ...(role && { role }),
    ...(lessonId && { lessonId }),
    ...(roundId && { roundId }),
    ...Object.fromEntries(
      switches.flatMap((name) => (search.has(name) ? [[name, 'true' as const]] : [])),
    ),
    ...(order && { order }),
    page: Math.max(1, Number(search.get('page')) || 1),
  };
};

/** What the list is narrowed to. */
export const RemarkFilters = ({ page }: { page: DraftThreadsPage }) => {
  const texts = useThreadTexts();
  const t = texts.studio;
  const { locale } = useI18n();
  const { params, change } = useAddress();
  const set = (name: string, value: string) => change(name, value, ['page']);
  const select = (name: string, label: string, options: [string, string][]) => (
    <Select
      label={label}
      value={params.get(name) ?? ''}
      onChange={({ target }) => set(name, target.value)}
    >
      <option value="">{t.all}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
  const labels = { mine: t.mine, placing: t.placing(page.counts.placing), blocking: t.blocking };
  return (
    <div role="group" aria-label={t.filters} className={styles.composer}>
      <div className={styles.filters}>
        {select(
          'state',
          t.state,
          states.map((one) => [one, `${texts.states[one]} (${page.counts[one]})`]),
        )}
        {select(
          'kind',
          t.kind,
          kinds.map((one) => [one, texts.kinds[one]]),
        )}
        {select(
          'role',
          t.role,
          roles.map((one) => [one, texts.roles[one]]),
        )}
        {select(
          'lesson',
          t.lesson,
          page.lessons.map(({ lessonId, title }) => [lessonId, title[locale]]),
        )}
        <Select
          label={t.order}
          value={oneOf(orders, params.get('order')) ?? ''}
          onChange={({ target }) => set('order', target.value)}
        >
          <option value="">{t.newestFirst}</option>
          <option value="text">{t.textOrder}</option>
          <option value="stuck">{t.stuckOrder}</option>
        </Select>
      </div>
      <div className={styles.checks}>
        {switches.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={params.has(name)}
              onChange={({ target }) => set(name, target.checked ? '1' : '')}
            />{' '}
            {labels[name]}
          </label>
        ))}
      </div>
    </div>
  );
};
