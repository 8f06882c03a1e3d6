import { Cloth } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { Track } from './catalogue.queries.js';
import { threadOf } from './thread.js';
import './texts.js';

/** A track as a visitor sees it: woven is what can be read now. */
export const TrackCloth = ({ track }: { track: Track }) => {
  const { t } = useI18n();
  const modules = track.stages.flatMap((stage) => stage.modules);
  return (
    <Cloth
      threads={modules.map(({ code, title, status, lessons }) => ({
        code,
        title,
        hue: threadOf(code),
        status,
        cells: Array.from({ length: lessons }, (_, at) => ({
          id: `${code}-${at}`,
          title: t('lesson.number', { number: at + 1, total: lessons }),
          state: 'complete' as const,
        })),
      }))}
      labels={{
        picture: t('home.picture', { count: modules.length }),
        table: t('cloth.table'),
        module: t('cloth.module'),
        lessons: t('cloth.lessons'),
        preparing: t('catalogue.preparing'),
        states: {
          open: t('cloth.open'),
          started: t('cloth.started'),
          complete: t('cloth.readable'),
        },
      }}
    />
  );
};
