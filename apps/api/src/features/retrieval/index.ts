export { RetrievalModule } from './retrieval.module.js';
export { RetrievalService } from './retrieval.service.js';
