import type { Authors } from '@weft/workspace';
import { createContext, use } from 'react';

const Context = createContext<Authors>(new Map());
export const AuthorsProvider = Context;

/** Who is behind each client of the document, as far as the server has told. */
export const useAuthors = (): Authors => use(Context);
