import { hydrate, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useI18n } from '../i18n/i18n.js';
import { readKeptPageData } from '../offline/index.js';
import type { PagePayload } from './page-payload.js';

/**
 * Without a network, takes the data of the page from the copy that this device keeps of it, if it
 * was opened here before. Does nothing while `unreachable` is false.
 */
export const useKeptPage = (unreachable: boolean): void => {
  const queryClient = useQueryClient();
  const { locale } = useI18n();
  const { pathname, search } = useLocation();
  const address = `/${locale}${pathname === '/' ? '' : pathname}${search}`;
  useEffect(() => {
    if (!unreachable) return;
    let current = true;
    void readKeptPageData(address).then((data) => {
      if (current && data) hydrate(queryClient, (data as PagePayload).queries);
    });
    return () => {
      current = false;
    };
  }, [unreachable, address, queryClient]);
};
