import { createContext } from 'react';

/** The id of the article in the editor, by which its pictures are addressed. */
export const ArticleIdContext = createContext('');
