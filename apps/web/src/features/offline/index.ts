export { DeviceSession } from './device-session.js';
export { KeepModule } from './keep-module.js';
export { SyncStatus } from './sync-status.js';
