export { AgreementReader } from './agreement-reader.js';
export { AgreementsModule } from './agreements.module.js';
