import { createContext } from 'react';
import type { Id } from '#shared/clock.ts';

/** The number of each footnote, by its id. */
export const NotesContext = createContext<ReadonlyMap<Id, number>>(new Map());
