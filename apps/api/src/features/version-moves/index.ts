export { VersionMovesModule } from './version-moves.module.js';
