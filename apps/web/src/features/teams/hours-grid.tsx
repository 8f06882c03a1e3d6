import type { WeekSlot } from '@weft/contracts';
import { dayParts, weekDays } from '@weft/rules';
import sheet from '../../platform/page/sheet.module.css';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

interface HoursGridProps {
  hours: readonly WeekSlot[];
  onChange: (hours: WeekSlot[]) => void;
}

/** The parts of a week in which somebody has time: a table of checkboxes. */
export const HoursGrid = ({ hours, onChange }: HoursGridProps) => {
  const texts = useTeamsTexts().wishes;
  const toggle = (slot: WeekSlot) =>
    onChange(hours.includes(slot) ? hours.filter((one) => one !== slot) : [...hours, slot]);
  return (
    <fieldset className={styles.group} aria-describedby="hours-hint">
      <legend>{texts.hours}</legend>
      <p id="hours-hint" className={sheet.muted}>
        {texts.hoursHint}
      </p>
      <table className={styles.hours}>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            {dayParts.map((part) => (
              <th key={part} scope="col">
                {texts.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekDays.map((day) => (
            <tr key={day}>
              <th scope="row">{texts.days[day]}</th>
              {dayParts.map((part) => {
                const slot: WeekSlot = `${day}-${part}`;
                return (
                  <td key={part}>
                    <label>
                      <span className="visually-hidden">
                        {texts.days[day]} {texts.parts[part]}
                      </span>
                      <input
                        type="checkbox"
                        checked={hours.includes(slot)}
                        onChange={() => toggle(slot)}
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
};
