import {
  CircleEllipsis,
  FileText,
  HandCoins,
  Image,
  Languages,
  type LucideIcon,
  Microscope,
  Type,
} from 'lucide-react';
import type { Credit } from '#shared/article/credit.ts';

/** What the kinds of credit are called in the panel. */
export const kindNames: Record<Credit['kind'], string> = {
  image: 'Picture',
  text: 'Text',
  translation: 'Translation',
  research: 'Research',
  sponsor: 'Sponsor',
  document: 'Source document',
  other: 'Other',
};

export const kindIcons: Record<Credit['kind'], LucideIcon> = {
  image: Image,
  text: Type,
  translation: Languages,
  research: Microscope,
  sponsor: HandCoins,
  document: FileText,
  other: CircleEllipsis,
};
