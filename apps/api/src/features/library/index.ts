export { LibraryModule } from './library.module.js';
export {
  type LibraryAddition,
  LibraryRepository,
  type PublishedLibrary,
} from './library.repository.js';
export { LibraryService } from './library.service.js';
