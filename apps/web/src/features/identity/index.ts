export { AccountMenu } from './account-menu.js';
