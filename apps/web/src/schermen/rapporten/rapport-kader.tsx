import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst, type IdentiteitsbalkProps } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { rapportVraag, type Rapport } from '../../api/lijn';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { rapportTeksten as teksten } from '../../teksten/rapporten';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

function useIdentiteit(rapport: Rapport): IdentiteitsbalkProps {
  const magZaak = useHeeftRecht()('zaak:lezen');
  const { veld } = teksten;
  return {
    label: teksten.balk(rapport.nummer),
    gegevens: [
      { label: veld.nummer, waarde: rapport.nummer },
      {
        label: veld.zaak,
        waarde: <ZaakKoppeling id={magZaak ? rapport.zaakId : null} nummer={rapport.zaaknummer} />,
      },
      {
        label: veld.aanbieder,
        waarde: <AanbiederKoppeling id={rapport.aanbiederId} naam={rapport.aanbiederNaam} />,
      },
      { label: veld.soort, waarde: woord(zaakwaarden.rapportsoort, rapport.soort) },
      { label: veld.stand, waarde: <Stand lijst="rapportstatus" code={rapport.status} /> },
      ...(rapport.vastgesteldOp
        ? [{ label: veld.vastgesteld, waarde: datumTekst(rapport.vastgesteldOp) }]
        : []),
    ],
  };
}

export interface RapportKaderProps {
  /** The title of a form; without, it is the report itself. */
  titel?: string;
  inleiding?: string;
  children: (rapport: Rapport, gezien: Gezien<Rapport>) => ReactNode;
}

/** A page of a report: its head, its bar and the version that the person saw. */
export function RapportKader(props: RapportKaderProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(rapportVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(rapport) => (
        <Kader key={rapport.id} rapport={rapport} gezien={gezienVan(rapport, vraag)} {...props} />
      )}
    </Gegevens>
  );
}

function Kader({
  rapport,
  gezien,
  titel,
  inleiding,
  children,
}: RapportKaderProps & { rapport: Rapport; gezien: Gezien<Rapport> }) {
  const lijst = { label: teksten.titel, href: adres('/rapporten') };
  const eigen = { label: rapport.nummer, href: adres(`/rapporten/${rapport.id}`) };
  return (
    <Pagina
      titel={titel ?? rapport.titel}
      {...(titel ? { boven: rapport.titel } : {})}
      inleiding={inleiding}
      kruimels={titel ? [lijst, eigen, { label: titel }] : [lijst, { label: rapport.nummer }]}
      identiteit={useIdentiteit(rapport)}
      // AANNAME: until it is adopted nobody outside the team may read it.
      vertrouwelijk={rapport.status === 'concept'}
      afdrukken={!titel}
    >
      {children(rapport, gezien)}
    </Pagina>
  );
}
