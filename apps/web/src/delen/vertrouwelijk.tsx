import type { ReactNode } from 'react';
import { Koppeling, Pictogram } from '@navolgbaar/ui';
import type { Zaak } from '../api/zaken';
import { adres } from '../basis';
import { zaakdossierTeksten } from '../teksten/dossier';
import { useWie } from './zaak-labels';

const teksten = zaakdossierTeksten.vertrouwelijk;

export type Deelsoort = 'gesprek' | 'waarneming' | 'document';

export interface VertrouwelijkProps {
  zaak: Pick<Zaak, 'id' | 'handelingen' | 'deeltoegang'>;
  soort: Deelsoort;
  deel: { id: string; vertrouwelijk: boolean };
  /** Which part it is, for whoever hears the link apart from its place. */
  wat: string;
}

/** Text and a lock, so that the mark does not hang on a colour. */
export function Vertrouwelijkmerk({ children }: { children?: ReactNode }) {
  return (
    <span className="nav-vertrouwelijk">
      <Pictogram naam="slot" maat="klein" /> <strong>{teksten.label}</strong>
      {children}
    </span>
  );
}

/** That a part is confidential and who sees it, and the way to change that. */
export function Vertrouwelijk({ zaak, soort, deel, wat }: VertrouwelijkProps) {
  const wie = useWie();
  const namen = zaak.deeltoegang.find(({ deelId }) => deelId === deel.id)?.gebruikerIds.map(wie) ?? [];
  const mag = zaak.handelingen.includes('beperkDeel');
  if (!deel.vertrouwelijk && !mag) return null;
  return (
    <p className="nav-labels nav-klein">
      {deel.vertrouwelijk && (
        <Vertrouwelijkmerk>
          {namen.length > 0 && <span>{teksten.voor(namen.join(', '))}</span>}
        </Vertrouwelijkmerk>
      )}
      {mag && (
        <Koppeling href={adres(`/zaken/${zaak.id}/afschermen/${soort}/${deel.id}`)}>
          <span aria-hidden="true">{teksten.knop}</span>
          <span className="nav-verborgen">{teksten.knopBij(wat)}</span>
        </Koppeling>
      )}
    </p>
  );
}
