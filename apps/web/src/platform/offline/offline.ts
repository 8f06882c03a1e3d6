import { openOfflineDatabase, type OutboxEntry } from './offline-database.js';
import { deliverByFetch } from './outbox-delivery.js';
import { Outbox } from './outbox.js';
import { PersonalRecords } from './personal-records.js';

type DeliveryListener = (entry: OutboxEntry, response: unknown) => void;

/** All that this browser keeps for its learners: writes that wait and what the server last said. */
export interface Offline {
  outbox: Outbox;
  personal: PersonalRecords;
  /** Tells of every write the server took; returns how to stop listening. */
  onDelivered: (listener: DeliveryListener) => () => void;
}

/** Opens the device's store and sends what waits whenever that may succeed. Browser only. */
export function createOffline(): Offline {
  const database = openOfflineDatabase();
  const listeners = new Set<DeliveryListener>();
  const outbox = new Outbox({
    database,
    deliver: deliverByFetch,
    onDelivered: (entry, response) => {
      for (const listener of listeners) listener(entry, response);
    },
  });
  const send = () => void outbox.flush();
  addEventListener('online', send);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') send();
  });
  return {
    outbox,
    personal: new PersonalRecords(database),
    onDelivered(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
