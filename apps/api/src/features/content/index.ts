export { ContentLoader } from './content-loader.js';
export { ContentModule } from './content.module.js';
