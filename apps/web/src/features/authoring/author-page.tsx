import type { ReactNode } from 'react';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { mayWriteModules } from './authoring.queries.js';
import { useAuthoringTexts } from './texts.js';

interface AuthorPageProps {
  title: string;
  wide: true | 'full';
  children: (account: SessionAccount) => ReactNode;
}

/** A page for who may write modules. */
export const AuthorPage = ({ title, wide, children }: AuthorPageProps) => {
  const { notForYou } = useAuthoringTexts();
  return (
    <SignedInPage title={title} wide={wide}>
      {(account) => (mayWriteModules(account.roles) ? children(account) : <p>{notForYou}</p>)}
    </SignedInPage>
  );
};
