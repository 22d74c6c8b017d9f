import { lazyPart } from './lazy-part.tsx';

/** The dialogs whose code comes after the first frame. */
export const dialogParts = {
  export: lazyPart(async () => (await import('../export/ExportDialog.tsx')).ExportDialog),
  exportSeveral: lazyPart(
    async () => (await import('../export/ExportSeveralDialog.tsx')).ExportSeveralDialog,
  ),
  compare: lazyPart(async () => (await import('../compare/CompareDialog.tsx')).CompareDialog),
  nameVersion: lazyPart(async () => (await import('../history/NameDialog.tsx')).NameDialog),
  blame: lazyPart(async () => (await import('../blame/BlameDialog.tsx')).BlameDialog),
  statistics: lazyPart(async () => (await import('../statistics/StatisticsDialog.tsx')).StatisticsDialog),
  split: lazyPart(async () => (await import('../beside/ChooseBeside.tsx')).ChooseBeside),
  recovery: lazyPart(async () => (await import('../recovery/RecoveryDialog.tsx')).RecoveryDialog),
  libraries: lazyPart(async () => (await import('../libraries/LibrariesDialog.tsx')).LibrariesDialog),
  moving: lazyPart(async () => (await import('../libraries/MovingDialog.tsx')).MovingDialog),
  backups: lazyPart(async () => (await import('../libraries/BackupsDialog.tsx')).BackupsDialog),
  deleteForGood: lazyPart(
    async () => (await import('../library/DeleteForGoodDialog.tsx')).DeleteForGoodDialog,
  ),
  checklists: lazyPart(async () => (await import('../workflow/ChecklistsDialog.tsx')).ChecklistsDialog),
  statusNote: lazyPart(async () => (await import('../workflow/StatusNoteDialog.tsx')).StatusNoteDialog),
  saveSearch: lazyPart(async () => (await import('../library/SaveSearchDialog.tsx')).SaveSearchDialog),
  templates: lazyPart(async () => (await import('../templates/TemplatesDialog.tsx')).TemplatesDialog),
  newFromTemplate: lazyPart(
    async () => (await import('../templates/NewFromTemplateDialog.tsx')).NewFromTemplateDialog,
  ),
  saveTemplate: lazyPart(
    async () => (await import('../templates/SaveTemplateDialog.tsx')).SaveTemplateDialog,
  ),
  insertSnippet: lazyPart(
    async () => (await import('../templates/InsertSnippetDialog.tsx')).InsertSnippetDialog,
  ),
  specialCharacter: lazyPart(async () => (await import('../characters/CharacterDialog.tsx')).CharacterDialog),
  embed: lazyPart(async () => (await import('../embed/EmbedDialog.tsx')).EmbedDialog),
  tableSize: lazyPart(async () => (await import('../table-size/TableSizeDialog.tsx')).TableSizeDialog),
  replaceInLibrary: lazyPart(
    async () => (await import('../find/ReplaceInLibraryDialog.tsx')).ReplaceInLibraryDialog,
  ),
  shortcuts: lazyPart(async () => (await import('../shortcuts/ShortcutsDialog.tsx')).ShortcutsDialog),
  topics: lazyPart(async () => (await import('../topics/TopicsDialog.tsx')).TopicsDialog),
  vocabularies: lazyPart(async () => (await import('../topics/VocabulariesDialog.tsx')).VocabulariesDialog),
  profiles: lazyPart(async () => (await import('../profiles/ProfilesDialog.tsx')).ProfilesDialog),
  kill: lazyPart(async () => (await import('../corrections/KillDialog.tsx')).KillDialog),
  import: lazyPart(async () => (await import('../import/ImportDialog.tsx')).ImportDialog),
  undoImport: lazyPart(async () => (await import('../import/UndoImportDialog.tsx')).UndoImportDialog),
  link: lazyPart(async () => (await import('../link/LinkDialog.tsx')).LinkDialog),
};
