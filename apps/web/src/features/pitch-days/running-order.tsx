import type { PitchDay } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import { useRef, useState, type PointerEvent } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './pitch-days.module.css';
import { usePitchTexts } from './texts.js';
import { usePitchChange } from './use-pitch-change.js';

interface RunningOrderProps {
  day: PitchDay;
  onShow: (slotId: string) => void;
}

/** The teams in the order in which they pitch; lecturers drag them, or move them with arrow keys. */
export const RunningOrder = ({ day, onShow }: RunningOrderProps) => {
  const api = useApi();
  const { locale } = useI18n();
  const texts = usePitchTexts();
  const [order, setOrder] = useState<string[] | null>(null);
  const [told, setTold] = useState('');
  const dragged = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const runs = day.codes !== null && day.state !== 'closed';
  const save = usePitchChange((teamIds: string[]) =>
    api.PUT('/api/pitch-days/{pitchDayId}/order', {
      params: { path: { pitchDayId: day.id } },
      body: { teamIds },
    }),
  );
  const ids = order ?? day.slots.map(({ teamId }) => teamId);
  const slots = ids.flatMap((id) => day.slots.find(({ teamId }) => teamId === id) ?? []);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });

  const moveTo = (teamId: string, place: number) => {
    const next = ids.filter((id) => id !== teamId);
    next.splice(Math.max(0, Math.min(next.length, place)), 0, teamId);
    if (next.every((id, at) => id === ids[at])) return;
    setOrder(next);
    const name = slots.find((slot) => slot.teamId === teamId)?.teamName ?? '';
    setTold(texts.moved(name, next.indexOf(teamId) + 1));
    save.run(next, { onSuccess: () => setOrder(null) });
  };
  const onDrop = (event: PointerEvent) => {
    const teamId = dragged.current;
    dragged.current = null;
    if (teamId === null) return;
    const rows = [...(list.current?.children ?? [])];
    const place = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return event.clientY < top + height;
    });
    moveTo(teamId, place < 0 ? rows.length : place);
  };

  if (slots.length === 0) return <p>{texts.orderEmpty}</p>;
  return (
    <>
      {runs ? <p className={sheet.muted}>{texts.orderHelp}</p> : null}
      <ol ref={list} role="list" className={styles.order}>
        {slots.map(({ id, teamId, teamName, startsAt }, place) => (
          <li key={teamId} data-current={id === day.currentSlotId ? true : undefined}>
            {runs ? (
              <button
                type="button"
                className={styles.handle}
                aria-label={texts.handle(teamName)}
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId);
                  dragged.current = teamId;
                }}
                onPointerUp={onDrop}
                onPointerCancel={() => {
                  dragged.current = null;
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                  event.preventDefault();
                  moveTo(teamId, place + (event.key === 'ArrowUp' ? -1 : 1));
                }}
              >
                <Icon name="menu" />
              </button>
            ) : null}
            <span>
              {place + 1}. <strong>{teamName}</strong>
              {startsAt ? ` · ${time.format(new Date(startsAt))}` : ''}
              {id === day.currentSlotId ? ` · ${texts.onScreen}` : ''}
            </span>
            {runs && day.state === 'open' && id !== day.currentSlotId ? (
              <Button
                variant="secondary"
                aria-label={texts.show(teamName)}
                onClick={() => onShow(id)}
              >
                {texts.showShort}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="assertive">
        {told}
      </p>
      <FormFailure failure={save.failure} />
    </>
  );
};
