import { emptyKit, type Kit, mergeKits, type Snippet, type Template } from '#shared/templates/kit.ts';
import { fillPlaceholders, presentValues } from '#shared/templates/placeholders.ts';
import { templateOf } from '#shared/templates/template.ts';
import { deskZone } from './desk-zone.ts';
import { Store } from './store.ts';
import type { Workspace } from './workspace.ts';

/** Whose templates and snippets: this person's, or the desk's, which lie in the library. */
export type KitPlace = 'personal' | 'desk';
export const kitPlaces: readonly KitPlace[] = ['personal', 'desk'];
export const placeNames: Record<KitPlace, string> = { personal: 'Mine', desk: 'Desk' };

export interface KitsState {
  phase: 'loading' | 'ready' | 'failed';
  failure: string;
  who: string;
  personal: Kit;
  desk: Kit;
}

/** Templates and snippets as the window knows them; main keeps them. */
export class Kits {
  readonly state = new Store<KitsState>({
    ...{ phase: 'loading', failure: '', who: '' },
    personal: emptyKit(),
    desk: emptyKit(),
  });
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async load(): Promise<void> {
    const listed = await this.#workspace.desk.call('template:list');
    if (!listed.ok) {
      this.state.update({ phase: 'failed', failure: listed.error.message });
      return;
    }
    const { notices, ...kits } = listed.value;
    this.state.update({ phase: 'ready', failure: '', ...kits });
    for (const notice of notices) this.#workspace.tell('info', notice);
  }

  /** Writes a kit; false, with the reason told, when that failed. */
  async save(where: KitPlace, kit: Kit): Promise<boolean> {
    const saved = await this.#workspace.desk.call('template:save', { where, kit });
    if (saved.ok) this.state.update({ [where]: kit });
    else this.#workspace.tell('error', saved.error.message);
    return saved.ok;
  }

  /** Makes a template of the open article. */
  async saveArticle(where: KitPlace, name: string): Promise<boolean> {
    const session = this.#workspace.state.get().open?.session;
    if (!session) return false;
    // Another program may have changed the file since.
    await this.load();
    const { template, pictures } = templateOf(session.present(), name, this.#workspace.origin);
    const kit = this.state.get()[where];
    if (!(await this.save(where, { ...kit, templates: [...kit.templates, template] }))) return false;
    const left = pictures === 0 ? '' : ' Pictures are not part of a template and were left out.';
    this.#workspace.tell('info', `“${template.name}” is a template now.${left}`, [], 'template');
    return true;
  }

  /** Begins an article as a template says, and opens it. */
  async create(template: Template): Promise<void> {
    await this.#workspace.openMade(() => this.#workspace.desk.call('template:create', template));
  }

  /** The text of a snippet with what the open article and the moment say. */
  fill({ text }: Snippet): string {
    const article = this.#workspace.state.get().open?.session.article.get();
    const now = this.#workspace.origin.now();
    return fillPlaceholders(text, {
      ...presentValues(now, deskZone),
      author: article?.byline || article?.authors[0]?.name || this.state.get().who,
      headline: article?.headline ?? '',
      section: article?.metadata.section ?? '',
    });
  }

  async share(where: KitPlace): Promise<void> {
    const shared = await this.#workspace.desk.call('template:share', this.state.get()[where]);
    if (!shared.ok) this.#workspace.tell('error', shared.error.message);
    else if (shared.value)
      this.#workspace.tell('info', 'The file is written and can be handed on.', [], 'template');
  }

  /** Takes in what somebody else has handed on, beside what is there. */
  async take(where: KitPlace): Promise<void> {
    const taken = await this.#workspace.desk.call('template:take');
    if (!taken.ok) this.#workspace.tell('error', taken.error.message);
    if (!taken.ok || taken.value === null) return;
    const { templates, snippets } = taken.value;
    const kit = mergeKits(this.state.get()[where], taken.value, this.#workspace.origin.newId);
    if (!(await this.save(where, kit))) return;
    const text = `Taken in: ${templates.length} templates, ${snippets.length} snippets.`;
    this.#workspace.tell('info', text, [], 'template');
  }
}
