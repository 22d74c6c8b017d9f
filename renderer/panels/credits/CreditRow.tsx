import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Credit } from '#shared/article/credit.ts';
import { newCredit } from '#shared/article/credit.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { creditLine, licenceName } from '#shared/metadata/credit-line.ts';
import { creditForPicture } from '#shared/metadata/credit-of-file.ts';
import type { CreditRow as Row } from '#shared/metadata/credit-rows.ts';
import { Findings } from '../../findings/Findings.tsx';
import type { ArticleSession } from '../../session/article-session.ts';
import { thumbnailAddress } from '../../session/picture-address.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { changeEntry } from '../../ui/edit-list.ts';
import { kindIcons, kindNames } from './kind-names.ts';
import { PanelCredit } from './PanelCredit.tsx';

interface CreditRowProps {
  session: ArticleSession;
  row: Row;
  findings: readonly Finding[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onRemove: (credit: Credit) => void;
}

/** What needs a credit and what it says, in a row that opens to all of its fields. */
export function CreditRow({ session, row, findings, isOpen, onOpen, onRemove }: CreditRowProps) {
  const { newId } = useWorkspace().origin;
  const fieldsId = useId();
  const [isShown, setShown] = useState(true);
  const { credit, asset, kind } = row;
  const name = (asset?.fileName ?? kindNames[kind]).slice(0, 120);
  const line = credit ? creditLine(credit) : '';
  const terms = credit ? licenceName(credit.licence) || credit.usageTerms : '';
  const Icon = kindIcons[kind];
  const shown = credit ?? (asset ? creditForPicture('', asset.sha256, null) : newCredit('', kind, ''));
  const onChange = (change: Partial<Credit>) => {
    const { credits } = session.article.get();
    if (credit) {
      session.setFields({ credits: changeEntry(credits, credit.id, change) });
      return;
    }
    const id = newId();
    const fresh = asset ? creditForPicture(id, asset.sha256, asset) : newCredit(id, kind, '');
    session.setFields({ credits: [...credits, { ...fresh, ...change }] });
  };
  return (
    <tbody data-open={isOpen || undefined}>
      <tr>
        <td className="credit-for">
          {asset && isShown ? (
            <img src={thumbnailAddress(session.id, asset.sha256)} alt="" onError={() => setShown(false)} />
          ) : (
            <Icon aria-hidden size={17} />
          )}
        </td>
        <td>
          <button
            type="button"
            className="credit-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? fieldsId : undefined}
            onClick={() => onOpen(!isOpen)}
          >
            <span className="credit-said">
              <bdi className="credit-name">{name}</bdi>
              <bdi className={line === '' ? 'credit-none' : 'credit-line'}>
                {line === '' ? emptyWords(kind) : line.slice(0, 300)}
              </bdi>
              {terms !== '' && !line.includes(terms) && (
                <bdi className="credit-terms">{terms.slice(0, 120)}</bdi>
              )}
            </span>
            {isOpen ? <ChevronDown aria-hidden size={15} /> : <ChevronRight aria-hidden size={15} />}
          </button>
          <Findings findings={isOpen ? findings.filter(isNotInFields) : findings} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={2} id={fieldsId}>
            <PanelCredit
              session={session}
              credit={shown}
              name={name}
              file={asset}
              onChange={onChange}
              onRemove={credit && (() => onRemove(credit))}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What is missing is said above the fields while they are open. */
function isNotInFields({ rule }: Finding): boolean {
  return rule !== 'credits.licence-incomplete';
}

function emptyWords(kind: Credit['kind']): string {
  return kind === 'text' ? 'Our own, by the authors' : 'No credit yet';
}
