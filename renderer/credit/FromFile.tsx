import type { Asset } from '#shared/article/asset.ts';
import type { Credit } from '#shared/article/credit.ts';
import { licenceName } from '#shared/metadata/credit-line.ts';
import { offeredByFile } from '#shared/metadata/credit-of-file.ts';
import { Button } from '../ui/Button.tsx';

interface FromFileProps {
  credit: Credit;
  file: Asset;
  onChange: (change: Partial<Credit>) => void;
}

/** Offers what the file of a picture says of itself and its credit does not say yet. */
export function FromFile({ credit, file, onChange }: FromFileProps) {
  const offered = offeredByFile(credit, file);
  const { licence, ...texts } = offered;
  const said = [
    ...Object.values(texts).filter(text => typeof text === 'string'),
    ...(licence ? [licenceName(licence) || licence.url] : []),
  ];
  const generated = madeBySoftware(file.digitalSourceType);
  if (said.length === 0 && generated === '') return null;
  return (
    <div className="credit-from-file">
      {generated !== '' && <p>{generated}</p>}
      {said.length > 0 && (
        <>
          <p dir="auto">{`The file says: ${said.map(text => text.slice(0, 120)).join(' · ')}`}</p>
          <Button onClick={() => onChange(offered)}>Take over from the file</Button>
        </>
      )}
    </div>
  );
}

/** Terms of IPTC's vocabulary of digital source types for what software made or changed by itself. */
function madeBySoftware(type: string): string {
  const term = type.split('/').at(-1) ?? '';
  if (['trainedAlgorithmicMedia', 'algorithmicMedia'].includes(term))
    return 'The file says that the picture was made by software (AI).';
  if (
    ['compositeWithTrainedAlgorithmicMedia', 'algorithmicallyEnhanced', 'compositeSynthetic'].includes(term)
  )
    return 'The file says that parts of the picture were made by software (AI).';
  return '';
}
