import { Search } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Article } from '#shared/article/article.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { metadataChecks } from '#shared/checks/metadata-checks.ts';
import { type FieldState, fieldStates, isWanting } from '#shared/metadata/check-profile.ts';
import type { Metadata } from '#shared/metadata/metadata.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import { useFindings } from '../../findings/use-findings.ts';
import { useProfiles } from '../../profiles/use-profiles.ts';
import { useDerived, useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import type { PanelProps } from '../panel.ts';
import { Group } from './Group.tsx';
import { groups } from './groups.ts';
import { jumpTo } from './jump-to.ts';
import { ProfileSummary } from './ProfileSummary.tsx';
import type { PanelField } from './panel-field.ts';
import './metadata.css';

const inPanel = new Set<string>(groups.flatMap(({ fields }) => fields.map(({ id }) => id)));

/** How the fields of the panel stand; those of the text, whose length is another with every word, are left out. */
function statesInPanel(article: Article, profile: Profile | null): FieldState[] {
  return profile ? fieldStates(article, profile).filter(({ field }) => inPanel.has(field)) : [];
}

/** Groups that are closed, as long as the window is open. */
const closed = new Set<string>(['rights', 'publishing', 'corrections', 'notes']);

/** Everything that is said of the piece beside its text: what it is, whose, and how it is found. */
export function MetadataPanel({ session }: PanelProps) {
  const workspace = useWorkspace();
  const { list: profiles } = useProfiles();
  const profileName = useField(session, 'profile');
  const metadata = useField(session, 'metadata');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(() => new Set(groups.map(({ id }) => id).filter(id => !closed.has(id))));
  const panel = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<{ field: string } | null>(null);
  const profile = profiles.find(({ id }) => id === profileName) ?? null;
  const states = useDerived(
    session.article,
    useCallback((article: Article) => statesInPanel(article, profile), [profile]),
  );
  const findings = useFindings(session, metadataChecks);

  useEffect(() => {
    if (target) jumpTo(panel.current, target.field);
  }, [target]);

  const set = (change: Partial<Metadata>) =>
    session.setFields({ metadata: { ...session.article.get().metadata, ...change } });
  const toggle = (id: string, on: boolean) => {
    if (on) closed.delete(id);
    else closed.add(id);
    setOpen(before => new Set([...before].filter(other => other !== id).concat(on ? [id] : [])));
  };
  const jump = (name: string) => {
    setQuery('');
    const group = groups.find(({ fields }) => fields.some(({ id }) => id === name));
    if (group) toggle(group.id, true);
    else if (name === 'authors') workspace.showPanel('authors');
    setTarget({ field: name });
  };
  const shown = groups
    .map(group => ({ ...group, fields: group.fields.filter(one => fits(one, group.title, query)) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <div ref={panel} className="metadata-panel">
      <ProfileSummary session={session} profiles={profiles} profile={profile} onJump={jump} />
      <div className="metadata-search">
        <Search aria-hidden size={14} />
        <input
          type="search"
          aria-label="Find a field"
          placeholder="Find a field"
          spellCheck={false}
          value={query}
          onChange={event => setQuery(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Escape' && query !== '') {
              event.stopPropagation();
              setQuery('');
            }
          }}
        />
      </div>
      {shown.length === 0 && <p className="panel-hint">{`No field is called “${query.trim()}”.`}</p>}
      {shown.map(group => (
        <Group
          key={group.id}
          title={group.title}
          open={query.trim() !== '' || open.has(group.id)}
          wanting={
            states.filter(state => isWanting(state) && group.fields.some(({ id }) => id === state.field))
              .length
          }
          onToggle={on => toggle(group.id, on)}
        >
          {group.fields.map(({ id, half, Part }) => (
            <div key={id} className={half ? 'metadata-half' : 'metadata-whole'} data-field={id}>
              <Part
                session={session}
                metadata={metadata}
                set={set}
                state={states.find(({ field }) => field === id) ?? null}
                findings={about(findings, id)}
              />
            </div>
          ))}
        </Group>
      ))}
    </div>
  );
}

function fits({ label, words = '' }: PanelField, group: string, query: string): boolean {
  const text = `${label} ${words} ${group}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}

function about(findings: readonly Finding[], name: string): readonly Finding[] {
  return findings.filter(({ field }) => field === name);
}
