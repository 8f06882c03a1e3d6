export { WorkspaceModule } from './workspace.module.js';
export { WorkspaceReader } from './workspace-reader.js';
