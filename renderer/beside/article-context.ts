import { createContext } from 'react';

/** The id of the article that is being read, by which its pictures are addressed. */
export const ArticleContext = createContext('');
