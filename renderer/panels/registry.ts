import { lazyPart } from '../layout/lazy-part.tsx';
import type { Panel } from './panel.ts';

/** The panels in the order of their tabs. */
export const panels: readonly Panel[] = [
  {
    id: 'metadata',
    name: 'Metadata',
    ...lazyPart(async () => (await import('./metadata/MetadataPanel.tsx')).MetadataPanel),
  },
  {
    id: 'authors',
    name: 'Authors',
    ...lazyPart(async () => (await import('./authors/AuthorsPanel.tsx')).AuthorsPanel),
  },
  {
    id: 'credits',
    name: 'Credits',
    ...lazyPart(async () => (await import('./credits/CreditsPanel.tsx')).CreditsPanel),
  },
  {
    id: 'import-report',
    name: 'Import report',
    ...lazyPart(async () => (await import('./import-report/ImportReportPanel.tsx')).ImportReportPanel),
  },
];
