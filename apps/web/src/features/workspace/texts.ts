import { useI18n } from '../../platform/i18n/i18n.js';
import { workspaceEn } from './texts.en.js';
import { workspaceNl } from './texts.nl.js';

const texts = { nl: workspaceNl, en: workspaceEn };

export type WorkspaceTexts = typeof workspaceNl;

/** The texts of the live work in the language of the page; they come with its pages. */
export const useWorkspaceTexts = (): WorkspaceTexts => texts[useI18n().locale];
