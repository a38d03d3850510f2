import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst } from '@navolgbaar/ui';
import { bezoekVraag, type Bezoek } from '../../api/bezoeken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { lijstadres } from '../../delen/lijstplaats';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

export interface BezoekKaderProps {
  /** The title of a form; without, it is the visit itself. */
  titel?: string;
  inleiding?: string;
  children: (bezoek: Bezoek, gezien: Gezien<Bezoek>) => ReactNode;
}

/** A page of a visit: its head, its bar and the version that the person saw. */
export function BezoekKader(props: BezoekKaderProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(bezoekVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(bezoek) => <Kader key={bezoek.id} bezoek={bezoek} gezien={gezienVan(bezoek, vraag)} {...props} />}
    </Gegevens>
  );
}

function Kader({
  bezoek,
  gezien,
  titel,
  inleiding,
  children,
}: BezoekKaderProps & { bezoek: Bezoek; gezien: Gezien<Bezoek> }) {
  const { aanbiederId, aanbiederNaam, zaakId, zaakNummer, op, van, tot, aankondiging, status } = bezoek;
  const eigen = teksten.paginatitel(aanbiederNaam, datumTekst(op));
  const lijst = { label: teksten.titel, href: lijstadres('/bezoeken') };
  const { veld } = teksten;
  return (
    <Pagina
      titel={titel ?? eigen}
      {...(titel ? { boven: eigen } : {})}
      inleiding={inleiding}
      kruimels={
        titel
          ? [lijst, { label: eigen, href: adres(`/bezoeken/${bezoek.id}`) }, { label: titel }]
          : [lijst, { label: eigen }]
      }
      identiteit={{
        label: eigen,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.aanbieder, waarde: <AanbiederKoppeling id={aanbiederId} naam={aanbiederNaam} /> },
          { label: veld.wanneer, waarde: `${datumTekst(op)} ${teksten.tijd(van, tot)}`.trim() },
          { label: veld.aankondiging, waarde: woord(zaakwaarden.aankondiging, aankondiging) },
          { label: veld.stand, waarde: <Stand lijst="bezoekstatus" code={status} /> },
        ],
      }}
    >
      {children(bezoek, gezien)}
    </Pagina>
  );
}
