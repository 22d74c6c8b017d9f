import { lazyPart } from '../layout/lazy-part.tsx';
import type { Panel } from './panel.ts';

/** The panels in the order of their tabs. */
export const panels: readonly Panel[] = [
  {
    id: 'metadata',
    name: 'Metadata',
    edits: true,
    ...lazyPart(async () => (await import('./metadata/MetadataPanel.tsx')).MetadataPanel),
  },
  {
    id: 'authors',
    name: 'Authors',
    edits: true,
    ...lazyPart(async () => (await import('./authors/AuthorsPanel.tsx')).AuthorsPanel),
  },
  {
    id: 'credits',
    name: 'Credits',
    edits: true,
    ...lazyPart(async () => (await import('./credits/CreditsPanel.tsx')).CreditsPanel),
  },
  {
    id: 'outline',
    name: 'Outline',
    ...lazyPart(async () => (await import('./outline/OutlinePanel.tsx')).OutlinePanel),
  },
  {
    id: 'history',
    name: 'History',
    ...lazyPart(async () => (await import('./history/HistoryPanel.tsx')).HistoryPanel),
  },
  {
    id: 'import-report',
    name: 'Import report',
    tab: 'Import',
    ...lazyPart(async () => (await import('./import-report/ImportReportPanel.tsx')).ImportReportPanel),
  },
];
