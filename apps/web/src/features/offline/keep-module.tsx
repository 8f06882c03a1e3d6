import type { ModuleDetail } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import { useEffect, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { keepPages, keptAmong } from '../../platform/offline/index.js';
import styles from './offline.module.css';

type KeepState =
  { step: 'unknown' | 'possible' | 'kept' | 'failed' } | { step: 'keeping'; done: number };

/** Keeps every page of a module on this device, one by one, so that progress can be seen. */
export function KeepModule({ module }: { module: Pick<ModuleDetail, 'slug' | 'lessonList'> }) {
  const { t, locale } = useI18n();
  const [state, setState] = useState<KeepState>({ step: 'unknown' });
  const home = `/${locale}/modules/${module.slug}`;
  const addresses = [home, ...module.lessonList.map(({ slug }) => `${home}/${slug}`)];
  const list = addresses.join('\n');

  useEffect(() => {
    let current = true;
    const wanted = list.split('\n');
    if (!('serviceWorker' in navigator)) return;
    void keptAmong(wanted).then((kept) => {
      if (current) setState({ step: kept.length === wanted.length ? 'kept' : 'possible' });
    });
    return () => {
      current = false;
    };
  }, [list]);

  const keep = async () => {
    let failures = 0;
    for (const [done, address] of addresses.entries()) {
      setState({ step: 'keeping', done });
      if (!(await keepPages([address]))) failures += 1;
    }
    setState({ step: failures === 0 ? 'kept' : 'failed' });
  };

  const total = addresses.length;
  return (
    <div className={styles.keep}>
      {state.step === 'kept' ? null : (
        <Button
          variant="secondary"
          busy={state.step === 'keeping' || state.step === 'unknown'}
          onClick={() => void keep()}
        >
          {t('offline.keep')}
        </Button>
      )}
      <p role="status">
        {state.step === 'keeping' ? t('offline.keeping', { done: state.done, total }) : null}
        {state.step === 'failed' ? t('offline.keepFailed') : null}
        {state.step === 'kept' ? (
          <>
            <Icon name="check" /> {t('offline.kept')}
          </>
        ) : null}
      </p>
    </div>
  );
}
