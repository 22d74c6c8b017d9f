import { Command } from 'cmdk';
import { User, UserPen, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { authorPost } from '#shared/article/about-authors.ts';
import type { Author } from '#shared/article/author.ts';
import type { Contributor } from '#shared/contributors/contributor.ts';
import { findContributors } from '#shared/contributors/find-contributors.ts';
import type { ContributorsState } from '../../contributors/contributor-list.ts';

interface ContributorChoiceProps {
  contributors: ContributorsState;
  /** The authors that the article has by now; who is among them is not offered again. */
  taken: readonly Author[];
  onChoose: (contributor: Contributor) => void;
  onNew: (name: string) => void;
  onOnlyHere: (name: string) => void;
}

/** How many contributors are shown; more are found by typing more. */
const mostShown = 40;
const nobody: readonly Contributor[] = [];

/** Finds a contributor by any word, or takes in the name that was typed. */
export function ContributorChoice(props: ContributorChoiceProps) {
  const { contributors, taken, onChoose, onNew, onOnlyHere } = props;
  const [query, setQuery] = useState('');
  const people = contributors.kind === 'ready' ? contributors.people : nobody;
  const free = useMemo(
    () => people.filter(person => !taken.some(author => author.contributorId === person.id)),
    [people, taken],
  );
  const found = useMemo(() => findContributors(free, query), [free, query]);
  const name = query.trim().normalize('NFC');
  const [value, setValue] = useState<string | null>(null);
  const marked = value ?? found[0]?.id ?? (name === '' ? '' : contributors.kind === 'ready' ? 'new' : 'here');
  return (
    <Command label="Contributors" shouldFilter={false} loop value={marked} onValueChange={setValue}>
      <Command.Input
        value={query}
        onValueChange={typed => {
          setQuery(typed);
          setValue(null);
        }}
        placeholder="Find by any word, or type a new name"
        dir="auto"
        spellCheck={false}
      />
      <Command.List label="Contributors">
        {found.slice(0, mostShown).map(person => (
          <Command.Item key={person.id} value={person.id} onSelect={() => onChoose(person)}>
            <User aria-hidden size={15} />
            <bdi className="contributor-name">{person.name.slice(0, 200) || 'Nameless contributor'}</bdi>
            <bdi className="contributor-post">{authorPost(person).slice(0, 200)}</bdi>
          </Command.Item>
        ))}
        {found.length > mostShown && (
          <p className="contributor-none" role="presentation">
            {`${found.length - mostShown} more; type to find them.`}
          </p>
        )}
        {name !== '' && contributors.kind === 'ready' && (
          <Command.Item value="new" onSelect={() => onNew(name)}>
            <UserPlus aria-hidden size={15} />
            <span className="contributor-name">
              New contributor <bdi>{`“${name.slice(0, 80)}”`}</bdi>
            </span>
          </Command.Item>
        )}
        {name !== '' && (
          <Command.Item value="here" onSelect={() => onOnlyHere(name)}>
            <UserPen aria-hidden size={15} />
            <span className="contributor-name">
              <bdi>{`“${name.slice(0, 80)}”`}</bdi> in this article only
            </span>
          </Command.Item>
        )}
        {name === '' && found.length === 0 && (
          <p className="contributor-none" role="presentation">
            {emptyWords(contributors, people.length)}
          </p>
        )}
      </Command.List>
    </Command>
  );
}

function emptyWords(contributors: ContributorsState, count: number): string {
  if (contributors.kind === 'loading') return 'The contributors are being read.';
  if (contributors.kind === 'failed')
    return 'The contributors cannot be read. Type a name for this article only.';
  return count === 0
    ? 'No contributors yet. Type the name of the first one.'
    : 'Every contributor is an author of this article. Type a new name.';
}
