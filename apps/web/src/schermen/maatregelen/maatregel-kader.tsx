import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst } from '@navolgbaar/ui';
import { maatregelVraag, type Maatregel } from '../../api/lijn';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { waarden, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

export interface MaatregelKaderProps {
  /** The title of a form; without, it is the maatregel itself. */
  titel?: string;
  inleiding?: string;
  children: (maatregel: Maatregel, gezien: Gezien<Maatregel>) => ReactNode;
}

/** A page of a maatregel: its head, its bar and the version that the person saw. */
export function MaatregelKader(props: MaatregelKaderProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(maatregelVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(maatregel) => (
        <Kader key={maatregel.id} maatregel={maatregel} gezien={gezienVan(maatregel, vraag)} {...props} />
      )}
    </Gegevens>
  );
}

function Kader({
  maatregel,
  gezien,
  titel,
  inleiding,
  children,
}: MaatregelKaderProps & { maatregel: Maatregel; gezien: Gezien<Maatregel> }) {
  const vanAanbieder = useIsAanbieder();
  const { zaakNummer, zaakId, soort, status, opgelegdOp, wet, aanbiederNaam } = maatregel;
  const eigen = teksten.paginatitel(woord(zaakwaarden.maatregelsoort, soort), zaakNummer);
  const lijst = { label: vanAanbieder ? teksten.titelAanbieder : teksten.titel, href: adres('/maatregelen') };
  const { veld } = teksten;
  return (
    <Pagina
      titel={titel ?? eigen}
      {...(titel ? { boven: eigen } : {})}
      inleiding={inleiding}
      afdrukken={!titel}
      kruimels={
        titel
          ? [lijst, { label: eigen, href: adres(`/maatregelen/${maatregel.id}`) }, { label: titel }]
          : [lijst, { label: eigen }]
      }
      identiteit={{
        label: eigen,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.aanbieder, waarde: aanbiederNaam },
          { label: veld.opgelegd, waarde: datumTekst(opgelegdOp) },
          { label: veld.wet, waarde: woord(waarden.wet, wet) },
          { label: veld.stand, waarde: <Stand lijst="maatregelstatus" code={status} /> },
        ],
      }}
    >
      {children(maatregel, gezien)}
    </Pagina>
  );
}
