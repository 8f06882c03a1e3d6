import fc from 'fast-check';
import * as Y from 'yjs';
import { addComment, addTask, authoredRuns, newsIn, removeTask, updateFacts } from './index.js';

const task = (doc: Y.Doc, id: string, text: string) =>
  addTask(doc, { id, text, milestone: null, assignee: null });

it('counts characters, entries, comments and what was removed', () => {
  const doc = new Y.Doc();
  task(doc, 'a', 'Four');
  addComment(doc, {
    ...{ id: 'm', replyTo: null, text: 'Hi', mentions: [], writtenAt: new Date() },
    about: { part: 'task', id: 'a', quote: '' },
  });
  expect(updateFacts(Y.encodeStateAsUpdate(doc))).toEqual({
    ...{ clients: [doc.clientID], characters: 6, entries: 2, comments: 1, removed: 0 },
  });
});

it('finds nothing new in what is known, however often it is sent', () => {
  const doc = new Y.Doc();
  task(doc, 'a', 'One');
  removeTask(doc, 'a');
  const update = Y.encodeStateAsUpdate(doc);
  expect(newsIn(update, doc)).toBeNull();
  const other = new Y.Doc();
  const first = newsIn(update, other);
  Y.applyUpdate(other, first!.update);
  expect(newsIn(update, other)).toBeNull();
});

it('counts a deletion once, also when all deletions are sent again', () => {
  const doc = new Y.Doc();
  const text = doc.getText('t');
  text.insert(0, 'abcdef');
  const server = new Y.Doc();
  Y.applyUpdate(server, Y.encodeStateAsUpdate(doc));
  text.delete(1, 2);
  const first = newsIn(Y.encodeStateAsUpdate(doc), server);
  expect(first?.facts.removed).toBe(2);
  Y.applyUpdate(server, first!.update);
  text.delete(0, 3);
  expect(newsIn(Y.encodeStateAsUpdate(doc), server)?.facts.removed).toBe(3);
});

it('loses nothing: what is new makes the same document as everything', () => {
  const step = fc.tuple(fc.nat(2), fc.nat(20), fc.nat(3));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
      const [server] = docs as [Y.Doc, ...Y.Doc[]];
      for (const [who, at, what] of steps) {
        const doc = docs[who]!;
        const text = doc.getText('t');
        if (what === 0 && text.length > 0) text.delete(at % text.length, 1);
        else if (what === 1) Y.applyUpdate(doc, Y.encodeStateAsUpdate(docs[at % 3]!));
        else text.insert(at % (text.length + 1), 'x');
        const update = Y.encodeStateAsUpdate(doc);
        const news = newsIn(update, server);
        if (news) Y.applyUpdate(server, news.update);
        const all = new Y.Doc();
        Y.applyUpdate(all, Y.encodeStateAsUpdate(server));
        Y.applyUpdate(all, update);
        expect(Y.equalSnapshots(Y.snapshot(all), Y.snapshot(server))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

it('knows who wrote which characters, also after they are mixed', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  one.getText('t').insert(0, 'Hello world');
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  other.getText('t').insert(5, ', dear');
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  const authors = new Map([[one.clientID, 'mia']]);
  expect(authoredRuns(one.getText('t'), authors)).toEqual([
    { accountId: 'mia', text: 'Hello' },
    { accountId: null, text: ', dear' },
    { accountId: 'mia', text: ' world' },
  ]);
});

it('knows what waits in a document for something that never came', () => {
  const [server, writer, other] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  const sent: Uint8Array[] = [];
  writer.on('update', (update: Uint8Array) => sent.push(update));
  for (const word of ['one', 'two']) writer.getText('t').insert(0, word);
  const [, second] = sent as [Uint8Array, Uint8Array];
  expect(newsIn(second, server)?.facts.clients).toEqual([writer.clientID]);
  Y.applyUpdate(server, second);
  // Another browser gets it from the server, and sends it back as it comes in again.
  Y.applyUpdate(other, Y.encodeStateAsUpdate(server));
  expect(newsIn(Y.encodeStateAsUpdate(other), server)).toBeNull();
  const whole = newsIn(Y.encodeStateAsUpdate(writer), server);
  expect(whole?.facts.clients).toEqual([writer.clientID]);
});
