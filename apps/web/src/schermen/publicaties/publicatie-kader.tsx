import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst, Koppeling } from '@navolgbaar/ui';
import { publicatieVraag, type Publicatie } from '../../api/lijn';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { Stand } from '../../delen/zaak-labels';
import { publicatieTeksten as teksten } from '../../teksten/publicaties';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

export interface PublicatieKaderProps {
  titel?: string;
  inleiding?: string;
  children: (publicatie: Publicatie, gezien: Gezien<Publicatie>) => ReactNode;
}

/** A page of a publication: its head, its bar and the version that the person saw. */
export function PublicatieKader(props: PublicatieKaderProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(publicatieVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(publicatie) => (
        <Kader key={publicatie.id} publicatie={publicatie} gezien={gezienVan(publicatie, vraag)} {...props} />
      )}
    </Gegevens>
  );
}

function Kader({
  publicatie,
  gezien,
  titel,
  inleiding,
  children,
}: PublicatieKaderProps & { publicatie: Publicatie; gezien: Gezien<Publicatie> }) {
  const { rapportnummer, rapportId, aanbiederNaam, status, voornemen, besluit, wachtenTot } = publicatie;
  const eigen = teksten.titel(rapportnummer);
  const lijst = { label: teksten.lijst.titel, href: adres('/publicaties') };
  const hier = { label: rapportnummer, href: adres(`/publicaties/${publicatie.id}`) };
  const { veld } = teksten;
  return (
    <Pagina
      titel={titel ?? eigen}
      {...(titel ? { boven: eigen } : {})}
      inleiding={inleiding}
      kruimels={titel ? [lijst, hier, { label: titel }] : [lijst, { label: rapportnummer }]}
      identiteit={{
        label: teksten.balk(rapportnummer),
        gegevens: [
          {
            label: veld.rapport,
            waarde: <Koppeling href={adres(`/rapporten/${rapportId}`)}>{rapportnummer}</Koppeling>,
          },
          { label: veld.aanbieder, waarde: aanbiederNaam },
          { label: veld.stand, waarde: <Stand lijst="publicatiestatus" code={status} /> },
          besluit
            ? { label: veld.besluit, waarde: woord(zaakwaarden.publicatiebesluit, besluit) }
            : { label: veld.voornemen, waarde: woord(zaakwaarden.publicatiebesluit, voornemen) },
          ...(wachtenTot ? [{ label: veld.wachtenTot, waarde: datumTekst(wachtenTot) }] : []),
        ],
      }}
    >
      {children(publicatie, gezien)}
    </Pagina>
  );
}
