import { Knop, Lijst, Melding } from '@navolgbaar/ui';
import type { components } from '../api/schema';
import { bulkTeksten as teksten } from '../teksten/weergaven';

export type Uitkomst = components['schemas']['StukkenResponse']['resultaten'][number];

interface UitslagProps {
  uit: readonly Uitkomst[];
  /** Where a piece gets its number from. */
  voor: readonly { readonly id: string; readonly nummer: string }[];
  ongedaan: (() => void) | undefined;
  onSluit: () => void;
}

/** How many were done, and of each other one why not. */
export function Uitslag({ uit, voor, ongedaan, onSluit }: UitslagProps) {
  const gedaan = uit.filter(({ uitkomst }) => uitkomst === 'gedaan').length;
  const niet = uit.filter(({ uitkomst }) => uitkomst !== 'gedaan');
  const nummer = (id: string) => voor.find((rij) => rij.id === id)?.nummer ?? '';
  const titel = [
    ...(gedaan > 0 ? [teksten.uit.gedaan(gedaan)] : []),
    ...(niet.length > 0 ? [teksten.uit.niet(niet.length)] : []),
  ].join(', ');
  return (
    <Melding
      soort={niet.length > 0 ? 'waarschuwing' : 'gelukt'}
      titel={titel}
      aankondigen
      acties={
        <>
          {ongedaan && gedaan > 0 && (
            <Knop klein pictogram="terug" onClick={ongedaan}>
              {teksten.uit.ongedaan}
            </Knop>
          )}
          <Knop klein soort="subtiel" onClick={onSluit}>
            {teksten.uit.sluit}
          </Knop>
        </>
      }
    >
      {niet.length > 0 && (
        <Lijst items={niet.map(({ id, reden }) => teksten.uit.regel(nummer(id), reden ?? ''))} />
      )}
    </Melding>
  );
}
