import { Trash2 } from 'lucide-react';
import type { Asset } from '#shared/article/asset.ts';
import { type Credit, creditKinds } from '#shared/article/credit.ts';
import { CreditFields } from '../../credit/CreditFields.tsx';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField } from '../../session/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { kindNames } from './kind-names.ts';

interface PanelCreditProps {
  session: ArticleSession;
  credit: Credit;
  /** What the row is called. */
  name: string;
  file: Asset | null;
  onChange: (change: Partial<Credit>) => void;
  /** Null while there is no credit that could be removed. */
  onRemove: (() => void) | null;
}

/** One credit in the panel: what it says, for what it is, and its end. */
export function PanelCredit({ session, credit, name, file, onChange, onRemove }: PanelCreditProps) {
  const assets = useField(session, 'assets');
  return (
    <section className="panel-fields credit-fields" aria-label={`Credit: ${name}`}>
      <CreditFields credit={credit} file={file} onChange={onChange} />
      {onRemove && (
        <>
          <div className="panel-pair">
            <Choice
              label="Kind"
              value={credit.kind}
              options={kindNames}
              onChange={value => {
                const kind = creditKinds.find(known => known === value);
                if (kind) onChange({ kind });
              }}
            />
            {assets.length > 0 && (
              <Choice
                label="For the picture"
                value={credit.asset ?? ''}
                options={Object.fromEntries([
                  ['', 'None in particular'],
                  ...assets.map(asset => [asset.sha256, asset.fileName]),
                ])}
                onChange={asset => onChange({ asset: asset === '' ? null : asset })}
              />
            )}
          </div>
          <Button look="quiet" onClick={onRemove}>
            <Trash2 aria-hidden size={14} />
            Remove this credit
          </Button>
        </>
      )}
    </section>
  );
}
