import { useQuery } from '@tanstack/react-query';
import type { BlockSignal, DraftThread } from '@weft/contracts';
import { threadSteps } from '@weft/rules';
import { Button, Icon, Notice } from '@weft/ui';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { SignalWords } from '../publishing/index.js';
import { DecisionForm, type DecisionKind } from './decision-form.js';
import { onListKeys } from './list-keys.js';
import { PlaceForm } from './place-form.js';
import { useThreadTexts } from './texts.js';
import { ThreadFacts } from './thread-facts.js';
import { ThreadForm } from './thread-form.js';
import { threadPeopleQuery, type DraftThreadsPage } from './threads.queries.js';
import type { DraftActs } from './use-draft-acts.js';
import { useWording } from './use-wording.js';
import { Voice } from './voice.js';
import styles from './threads.module.css';

interface DraftRemarkProps {
  draftId: string;
  thread: DraftThread;
  page: DraftThreadsPage;
  acts: DraftActs;
  /** What learners did at its block. */
  signals: readonly BlockSignal[];
  chosen: boolean;
  onChoose: () => void;
  /** It was hers, and she withdrew it. */
  onWithdrawn: () => void;
}

/** A remark in the list of an author, with what she can do to it. */
export const DraftRemark = (props: DraftRemarkProps) => {
  const { thread, page, signals, chosen, onChoose } = props;
  const texts = useThreadTexts();
  const t = texts.studio;
  const { locale, moment } = useI18n();
  const { by, text, wording, replies, decision, agreed, assignee, place } = thread;
  const quote = thread.quote || texts.wordless;
  const lesson = page.lessons.find(({ lessonId }) => lessonId === thread.lessonId);
  return (
    <article
      className={styles.item}
      data-item={thread.id}
      aria-label={`${texts.kinds[thread.kind]}: ${quote.slice(0, 60)}`}
    >
      <input
        type="checkbox"
        className={styles.pick}
        data-remark={thread.id}
        onKeyDown={onListKeys}
        aria-label={t.selectOne(quote.slice(0, 60))}
        checked={chosen}
        onChange={onChoose}
      />
      <div className={styles.itemBody}>
        <ThreadFacts thread={thread} />
        {place ? null : <p className={styles.blocking}>{t.unplacedNow}</p>}
        <p className={styles.muted}>
          {lesson?.title[locale]} · {thread.locale}
        </p>
        <blockquote className={styles.about} lang={thread.locale}>
          {quote}
        </blockquote>
        {signals.length > 0 ? (
          <p className={styles.signals}>
            <Icon name="person" /> {t.signals}{' '}
            {signals.map((signal, at) => (
              <Fragment key={signal.blockId}>
                {at > 0 ? '; ' : null}
                <SignalWords signal={signal} />
              </Fragment>
            ))}
          </p>
        ) : null}
        {wording ? (
          <p lang={thread.locale}>
            <span className={styles.muted}>{texts.suggests}</span> <ins>{wording}</ins>
          </p>
        ) : null}
        {text ? <p className={styles.said}>{text}</p> : null}
        <p className={styles.muted}>
          <Voice by={by} /> · {moment(thread.createdAt)} · {texts.madeIn(thread.madeIn)}
          {agreed > 0 ? ` · ${texts.agreed(agreed)}` : ''}
          {assignee ? ` · ${t.assigned(assignee.name)}` : ''}
        </p>
        {decision ? (
          <p className={styles.decision}>
            {texts.states[decision.state]} · {texts.decided(decision.by)}
            {decision.reason ? `: ${decision.reason}` : ''}
            {decision.edited ? ` · ${texts.taken}` : ''}
          </p>
        ) : null}
        {replies.length > 0 ? (
          <ol role="list" className={styles.replies}>
            {replies.map((reply) => (
              <li key={reply.id}>
                <p className={styles.said}>{reply.text}</p>
                <p className={styles.muted}>
                  <Voice by={reply.by} /> · {moment(reply.at)}
                </p>
              </li>
            ))}
          </ol>
        ) : null}
        <RemarkActs {...props} />
      </div>
    </article>
  );
};

const RemarkActs = ({ draftId, thread, page, acts, onWithdrawn }: DraftRemarkProps) => {
  const texts = useThreadTexts();
  const t = texts.studio;
  const [form, setForm] = useState<DecisionKind | 'place' | 'edit' | null>(null);
  const taking = useWording(draftId, page, acts);
  const steps = threadSteps(thread.state, 'author');
  const { id } = thread;
  const [asksPeople, setAsksPeople] = useState(false);
  const asked = threadPeopleQuery(useApi(), { draftId, threadId: id });
  const { data: people = [] } = useQuery({ ...asked, enabled: asksPeople });
  if (form === 'place') {
    return <PlaceForm {...{ draftId, thread, page, acts }} onDone={() => setForm(null)} />;
  }
  if (form === 'edit') {
    return (
      <ThreadForm
        form="edit"
        {...{ thread, people }}
        onCancel={() => setForm(null)}
        onSend={({ text, wording }) => {
          setForm(null);
          void acts.act([id], { kind: 'edit', text, wording });
        }}
      />
    );
  }
  if (form) {
    return (
      <DecisionForm
        key={form}
        {...{ form, page, people }}
        about={id}
        onPeople={() => setAsksPeople(true)}
        busy={acts.busy}
        send={(act, forget) => {
          void acts.act([id], act).then((taken) => {
            if (!taken) return;
            forget();
            setForm(null);
          });
        }}
        onCancel={() => setForm(null)}
      />
    );
  }
  const button = (
    kind: DecisionKind,
    label: string,
    variant: 'secondary' | 'quiet' = 'secondary',
  ) => (
    <Button variant={variant} data-key={kind} onClick={() => setForm(kind)}>
      {label}
    </Button>
  );
  return (
    <>
      <FormFailure failure={taking.failure} />
      {taking.byHand ? (
        <Notice kind="caution" live>
          <p>{t.byHand(taking.byHand.path, taking.byHand.line)}</p>
          <p className={styles.actions}>
            <Link
              to={`/studio/drafts/${draftId}?${new URLSearchParams({
                path: taking.byHand.path,
                line: String(taking.byHand.line),
                wording: thread.wording ?? '',
                quote: thread.quote.slice(0, 300),
                remark: id,
              }).toString()}`}
            >
              {t.openEditor}
            </Link>
            <Button
              variant="secondary"
              onClick={() => {
                taking.forget();
                void acts.act([id], { kind: 'accept', reason: '', edited: null });
              }}
            >
              {t.thenAccept}
            </Button>
          </p>
        </Notice>
      ) : null}
      <div className={styles.actions}>
        {steps.includes('accept') && thread.wording !== null ? (
          <Button busy={taking.busy} onClick={() => taking.take(thread)}>
            {t.take}
          </Button>
        ) : null}
        {steps.includes('accept') ? button('accept', t.accept) : null}
        {steps.includes('decline') ? button('decline', t.decline) : null}
        {steps.includes('done') ? button('done', t.done) : null}
        {steps.includes('reopen') ? button('reopen', t.reopen) : null}
        {button('reply', texts.reply, 'quiet')}
        {button('assign', t.assign, 'quiet')}
        <Button variant="quiet" onClick={() => setForm('place')}>
          {t.place}
        </Button>
        <Button
          variant="quiet"
          onClick={() => void acts.act([id], { kind: 'block', blocking: !thread.blocking })}
        >
          {thread.blocking ? texts.unblock : texts.block}
        </Button>
        {thread.by.mine && thread.roundId === null && thread.state === 'open' ? (
          <>
            <Button variant="quiet" onClick={() => setForm('edit')}>
              {texts.edit}
            </Button>
            <Button
              variant="quiet"
              busy={acts.busy}
              onClick={() => {
                void acts.act([id], { kind: 'remove' }).then((done) => done && onWithdrawn());
              }}
            >
              {t.withdraw}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
};
