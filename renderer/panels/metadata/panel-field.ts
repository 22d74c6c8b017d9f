import type { ComponentType } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import type { FieldState } from '#shared/metadata/check-profile.ts';
import type { Metadata } from '#shared/metadata/metadata.ts';
import type { ArticleSession } from '../../session/article-session.ts';

/** What a field of the panel is given: the article, and how the field stands against profile and checks. */
export interface FieldProps {
  session: ArticleSession;
  metadata: Metadata;
  set: (change: Partial<Metadata>) => void;
  /** What the profile asks of it; null when nothing. */
  state: FieldState | null;
  /** What other checks say of it. */
  findings: readonly Finding[];
}

export interface PanelField {
  /** As in `shared/metadata/profile-fields.ts` where it is there. */
  id: string;
  label: string;
  /** Further words by which it is found. */
  words?: string;
  /** Takes half the width, beside the next half. */
  half?: true;
  Part: ComponentType<FieldProps>;
}

export interface PanelGroup {
  id: string;
  title: string;
  fields: readonly PanelField[];
}
