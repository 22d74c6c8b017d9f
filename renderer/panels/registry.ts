import {
  Copyright,
  FileInput,
  History,
  ListChecks,
  ListTree,
  MessageSquare,
  ScanText,
  Tags,
  UserPen,
} from 'lucide-react';
import { lazyPart } from '../layout/lazy-part.tsx';
import type { Panel } from './panel.ts';

/** The panels in the order of their tabs. */
export const panels: readonly Panel[] = [
  {
    id: 'metadata',
    name: 'Metadata',
    icon: Tags,
    edits: true,
    ...lazyPart(async () => (await import('./metadata/MetadataPanel.tsx')).MetadataPanel),
  },
  {
    id: 'authors',
    name: 'Authors',
    icon: UserPen,
    edits: true,
    ...lazyPart(async () => (await import('./authors/AuthorsPanel.tsx')).AuthorsPanel),
  },
  {
    id: 'credits',
    name: 'Credits',
    icon: Copyright,
    edits: true,
    ...lazyPart(async () => (await import('./credits/CreditsPanel.tsx')).CreditsPanel),
  },
  {
    id: 'workflow',
    name: 'Workflow',
    icon: ListChecks,
    edits: true,
    ...lazyPart(async () => (await import('./workflow/WorkflowPanel.tsx')).WorkflowPanel),
  },
  {
    id: 'review',
    name: 'Review',
    icon: MessageSquare,
    ...lazyPart(async () => (await import('./review/ReviewPanel.tsx')).ReviewPanel),
  },
  {
    id: 'checks',
    name: 'Checks',
    icon: ScanText,
    ...lazyPart(async () => (await import('./checks/ChecksPanel.tsx')).ChecksPanel),
  },
  {
    id: 'outline',
    name: 'Outline',
    icon: ListTree,
    ...lazyPart(async () => (await import('./outline/OutlinePanel.tsx')).OutlinePanel),
  },
  {
    id: 'history',
    name: 'History',
    icon: History,
    ...lazyPart(async () => (await import('./history/HistoryPanel.tsx')).HistoryPanel),
  },
  {
    id: 'import-report',
    name: 'Import report',
    icon: FileInput,
    ...lazyPart(async () => (await import('./import-report/ImportReportPanel.tsx')).ImportReportPanel),
  },
];
