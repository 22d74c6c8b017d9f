import { Palette } from '../palette/Palette.tsx';
import { useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { dialogParts } from './dialog-parts.ts';

/** The dialog that is open, if any. */
export function Dialogs() {
  const workspace = useWorkspace();
  const { dialog, open } = useStore(workspace.state);
  const editor = useStore(workspace.editor);
  const close = () => workspace.show(null);
  if (dialog === 'palette') return <Palette onClose={close} />;
  if (dialog === 'export' && open) return <dialogParts.export.Part session={open.session} onClose={close} />;
  if (dialog === 'export-several') return <dialogParts.exportSeveral.Part onClose={close} />;
  if (dialog === 'compare' && open)
    return <dialogParts.compare.Part session={open.session} onClose={close} />;
  if (dialog === 'name-version' && open) return <dialogParts.nameVersion.Part onClose={close} />;
  if (dialog === 'blame' && open && editor) {
    return <dialogParts.blame.Part session={open.session} editor={editor} onClose={close} />;
  }
  if (dialog === 'statistics' && open) return <dialogParts.statistics.Part open={open} onClose={close} />;
  if (dialog === 'split' && open) return <dialogParts.split.Part session={open.session} onClose={close} />;
  if (dialog === 'special-character' && open) return <dialogParts.specialCharacter.Part onClose={close} />;
  if (dialog === 'recovery') return <dialogParts.recovery.Part onClose={close} />;
  if (dialog === 'libraries') return <dialogParts.libraries.Part onClose={close} />;
  if (dialog === 'moving') return <dialogParts.moving.Part />;
  if (dialog === 'backups') return <dialogParts.backups.Part onClose={close} />;
  if (dialog === 'delete-for-good') return <dialogParts.deleteForGood.Part onClose={close} />;
  if (dialog === 'replace-in-library') return <dialogParts.replaceInLibrary.Part onClose={close} />;
  if (dialog === 'checklists') return <dialogParts.checklists.Part onClose={close} />;
  if (dialog === 'status-note') return <dialogParts.statusNote.Part onClose={close} />;
  if (dialog === 'save-search') return <dialogParts.saveSearch.Part onClose={close} />;
  if (dialog === 'templates') return <dialogParts.templates.Part onClose={close} />;
  if (dialog === 'new-from-template') return <dialogParts.newFromTemplate.Part onClose={close} />;
  if (dialog === 'save-template' && open) return <dialogParts.saveTemplate.Part onClose={close} />;
  if (dialog === 'insert-snippet' && open) return <dialogParts.insertSnippet.Part onClose={close} />;
  if (dialog === 'topics' && open) return <dialogParts.topics.Part session={open.session} onClose={close} />;
  if (dialog === 'vocabularies') return <dialogParts.vocabularies.Part onClose={close} />;
  if (dialog === 'profiles') return <dialogParts.profiles.Part onClose={close} />;
  if (dialog === 'kill' && open) return <dialogParts.kill.Part session={open.session} onClose={close} />;
  if (dialog === 'import') return <dialogParts.import.Part />;
  if (dialog === 'undo-import') return <dialogParts.undoImport.Part onClose={close} />;
  if (dialog === 'link' && editor) return <dialogParts.link.Part editor={editor} onClose={close} />;
  if (dialog === 'embed' && editor) return <dialogParts.embed.Part editor={editor} onClose={close} />;
  if (dialog === 'table-size' && editor)
    return <dialogParts.tableSize.Part editor={editor} onClose={close} />;
  if (dialog === 'shortcuts') return <dialogParts.shortcuts.Part onClose={close} />;
  return null;
}
