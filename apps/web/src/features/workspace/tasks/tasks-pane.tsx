import type { WorkspaceTask } from '@weft/contracts';
import { Button, EmptyState, Field, ProgressBar, Select } from '@weft/ui';
import { addTask, readWorkspace, removeTask, workspaceLimits, workspaceOf } from '@weft/workspace';
import { useState, type SubmitEvent } from 'react';
import type { CommentTarget } from '../comments/comment-target.js';
import { StepButtons } from '../live/step-buttons.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import { TaskRow } from './task-row.js';
import styles from './tasks.module.css';

export interface Milestone {
  id: string;
  title: string;
}

interface TasksPaneProps {
  milestones: readonly Milestone[];
  onComment: (target: CommentTarget) => void;
}

/** What must happen for each milestone, who does it and by when. */
export const TasksPane = ({ milestones, onComment }: TasksPaneProps) => {
  const texts = useWorkspaceTexts();
  const { document: doc, history, canWrite, people, say } = useWork();
  const tasks = usePart(workspaceOf(doc).tasks, () => readWorkspace(doc).tasks, null);
  const [text, setText] = useState('');
  const [milestone, setMilestone] = useState('');
  const [assignee, setAssignee] = useState('');
  const known = new Set(milestones.map(({ id }) => id));
  const groups = [
    ...milestones.map(({ id, title }) => ({
      ...{ id, title },
      tasks: tasks.filter((task) => task.milestone === id),
    })),
    {
      ...{ id: '', title: texts.tasks.noMilestone },
      tasks: tasks.filter((task) => task.milestone === null || !known.has(task.milestone)),
    },
  ].filter((group) => group.tasks.length > 0);

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    history?.stopCapturing();
    const id = crypto.randomUUID();
    addTask(doc, {
      ...{ id, text: text.trim(), milestone: milestone || null, assignee: assignee || null },
    });
    setText('');
  };
  const remove = ({ id }: WorkspaceTask) => {
    history?.stopCapturing();
    removeTask(doc, id);
    say(texts.tasks.removed);
  };
  return (
    <div className={styles.pane}>
      <StepButtons />
      {tasks.length === 0 ? (
        <EmptyState title={texts.tasks.none}>
          {canWrite ? <p>{texts.tasks.noneHelp}</p> : null}
        </EmptyState>
      ) : null}
      {groups.map((group) => {
        const done = group.tasks.filter((task) => task.done).length;
        const progress = texts.tasks.progress(done, group.tasks.length);
        return (
          <section key={group.id} className={styles.group} aria-label={group.title}>
            <h3>{group.title}</h3>
            <ProgressBar label={progress} value={done} max={group.tasks.length} />
            <ul role="list" className={styles.tasks}>
              {group.tasks.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  milestones={milestones}
                  onRemove={() => remove(task)}
                  onComment={() => onComment({ part: 'task', id: task.id, quote: task.text })}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {canWrite ? (
        <form className={styles.new} onSubmit={add}>
          <Field
            label={texts.tasks.new}
            value={text}
            maxLength={workspaceLimits.taskText}
            onChange={({ target }) => setText(target.value)}
          />
          <Select
            label={texts.tasks.milestone}
            value={milestone}
            onChange={({ target }) => setMilestone(target.value)}
          >
            <option value="">{texts.tasks.noMilestone}</option>
            {milestones.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
          <Select
            label={texts.tasks.who}
            value={assignee}
            onChange={({ target }) => setAssignee(target.value)}
          >
            <option value="">{texts.tasks.nobody}</option>
            {[...people.values()]
              .filter(({ member }) => member)
              .map(({ accountId, displayName }) => (
                <option key={accountId} value={accountId}>
                  {displayName}
                </option>
              ))}
          </Select>
          <Button type="submit">{texts.tasks.add}</Button>
        </form>
      ) : null}
    </div>
  );
};
