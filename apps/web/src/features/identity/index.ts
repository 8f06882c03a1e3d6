export { AccountMenu } from './account-menu.js';
export { EmailField, NameField, NewPasswordField } from './identity-fields.js';
export { SignedInPage } from './signed-in-page.js';
export { useLinkToken } from './use-link-token.js';
