import { kitPlaces } from '../session/kits.ts';
import { useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ChooseFromKits } from './ChooseFromKits.tsx';

/** Begins an article from a template. */
export function NewFromTemplateDialog({ onClose }: { onClose: () => void }) {
  const { kits } = useWorkspace();
  const known = useStore(kits.state);
  const all = kitPlaces.flatMap(where => known[where].templates.map(template => ({ template, where })));
  const choose = (id: string) => {
    const chosen = all.find(({ template }) => template.id === id);
    onClose();
    if (chosen) void kits.create(chosen.template);
  };
  return (
    <Dialog
      title="New from template"
      description="A new article with the fields and the text of a template."
      onClose={onClose}
    >
      <ChooseFromKits
        label="Find a template"
        entries={all.map(({ template, where }) => ({
          ...{ id: template.id, name: template.name, where },
          about: [template.fields.headline, template.fields.profile].filter(Boolean).join(' · '),
        }))}
        none="There are no templates yet. Write an article as others should begin, then choose File > Save as Template."
        onChoose={choose}
      />
    </Dialog>
  );
}
