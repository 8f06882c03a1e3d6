import type { WorkspaceTask } from '@weft/contracts';
import { Button, Disclosure, Field, Icon, Select } from '@weft/ui';
import { changeTask, taskText, workspaceLimits } from '@weft/workspace';
import { useI18n } from '../../../platform/i18n/i18n.js';
import { PersonName } from '../live/person-name.js';
import { SharedArea } from '../live/shared-field.js';
import { useWork } from '../live/work-context.js';
import { ToolIcon } from '../text/tool-icon.js';
import { useWorkspaceTexts } from '../texts.js';
import type { Milestone } from './tasks-pane.js';
import styles from './tasks.module.css';

interface TaskRowProps {
  task: WorkspaceTask;
  milestones: readonly Milestone[];
  onRemove: () => void;
  onComment: () => void;
}

/** A day on this device's calendar, as tasks have it. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** A task that is ticked off, with its details one key away. */
export const TaskRow = ({ task, milestones, onRemove, onComment }: TaskRowProps) => {
  const texts = useWorkspaceTexts();
  const { date } = useI18n();
  const { document: doc, canWrite, people } = useWork();
  const { id, text, assignee, dueOn, done } = task;
  const change = (changed: Parameters<typeof changeTask>[2]) => changeTask(doc, id, changed);
  const late = dueOn !== null && !done && dueOn < today();
  const members = [...people.values()].filter((one) => one.member || one.accountId === assignee);
  return (
    <li className={styles.task} id={`note-${id}`} data-done={done}>
      <input
        type="checkbox"
        aria-label={texts.tasks.done(text)}
        checked={done}
        disabled={!canWrite}
        onChange={({ target }) => change({ done: target.checked })}
      />
      <div className={styles.what}>
        <SharedArea
          text={taskText(doc, id)}
          label={texts.tasks.text}
          maxLength={workspaceLimits.taskText}
          readOnly={!canWrite}
        />
        <p className={styles.facts}>
          {assignee ? <PersonName accountId={assignee} quiet /> : <span>{texts.tasks.nobody}</span>}
          {dueOn ? (
            <span data-late={late}>
              {date(dueOn)}
              {late ? ` (${texts.tasks.late})` : ''}
            </span>
          ) : null}
        </p>
        {canWrite ? (
          <Disclosure summary={texts.tasks.edit(text)}>
            <div className={styles.details}>
              <Select
                label={texts.tasks.who}
                value={assignee ?? ''}
                onChange={({ target }) => change({ assignee: target.value || null })}
              >
                <option value="">{texts.tasks.nobody}</option>
                {members.map(({ accountId, displayName }) => (
                  <option key={accountId} value={accountId}>
                    {displayName}
                  </option>
                ))}
              </Select>
              <Field
                type="date"
                label={texts.tasks.when}
                value={dueOn ?? ''}
                onChange={({ target }) => change({ dueOn: target.value || null })}
              />
              <Select
                label={texts.tasks.milestone}
                value={task.milestone ?? ''}
                onChange={({ target }) => change({ milestone: target.value || null })}
              >
                <option value="">{texts.tasks.noMilestone}</option>
                {milestones.map((milestone) => (
                  <option key={milestone.id} value={milestone.id}>
                    {milestone.title}
                  </option>
                ))}
              </Select>
            </div>
          </Disclosure>
        ) : null}
      </div>
      {canWrite ? (
        <div className={styles.acts}>
          <Button
            variant="quiet"
            aria-label={texts.canvas.comment(text)}
            title={texts.canvas.comment(text)}
            onClick={onComment}
          >
            <ToolIcon name="comment" />
          </Button>
          <Button variant="quiet" aria-label={texts.tasks.remove(text)} onClick={onRemove}>
            <Icon name="close" />
          </Button>
        </div>
      ) : null}
    </li>
  );
};
