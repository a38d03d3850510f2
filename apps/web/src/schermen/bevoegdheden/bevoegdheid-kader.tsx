import { datumTekst } from '@navolgbaar/ui';
import { gebruikVraag, type Gebruik } from '../../api/bevoegdheden';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { GebruikStand } from './gebruikstand';

/** A page of a used power: its head, its bar and the version that the person saw. */
export function BevoegdheidKader(props: StukKaderProps<Gebruik>) {
  return (
    <Stuk vraag={gebruikVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: gebruik, gezien, titel, inleiding, children }: StukBladProps<Gebruik>) {
  const { soort, op, tijd, zaakId, zaakNummer, aanbiederId, aanbiederNaam } = gebruik;
  const eigen = t.paginatitel(woord(zaakwaarden.bevoegdheidsoort, soort), datumTekst(op));
  const lijst = { label: t.titel, href: lijstadres('/bevoegdheden') };
  const hier = { label: eigen, href: adres(`/bevoegdheden/${gebruik.id}`) };
  const { veld } = t;
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, hier)}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: veld.wanneer, waarde: `${datumTekst(op)} ${t.tijd(tijd)}`.trim() },
          { label: veld.stand, waarde: <GebruikStand gebruik={gebruik} /> },
        ],
      }}
    >
      {children(gebruik, gezien)}
    </Pagina>
  );
}
