export { ModuleMediaModule } from './module-media.module.js';
