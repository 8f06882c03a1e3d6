export { WorkPageModule } from './work-page.module.js';
