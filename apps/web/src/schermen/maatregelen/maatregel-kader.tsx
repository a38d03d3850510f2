import { datumTekst } from '@navolgbaar/ui';
import { maatregelVraag, type Maatregel } from '../../api/lijn';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { waarden, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** A page of a maatregel: its head, its bar and the version that the person saw. */
export function MaatregelKader(props: StukKaderProps<Maatregel>) {
  return (
    <Stuk vraag={maatregelVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: maatregel, gezien, titel, inleiding, children }: StukBladProps<Maatregel>) {
  const vanAanbieder = useIsAanbieder();
  const { zaakNummer, zaakId, soort, stand, opgelegdOp, wet, aanbiederId, aanbiederNaam } = maatregel;
  const eigen = teksten.paginatitel(woord(zaakwaarden.maatregelsoort, soort), zaakNummer);
  const lijst = {
    label: vanAanbieder ? teksten.titelAanbieder : teksten.titel,
    href: lijstadres('/maatregelen'),
  };
  const hier = { label: eigen, href: adres(`/maatregelen/${maatregel.id}`) };
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, hier)}
      inleiding={inleiding}
      afdrukken={!titel}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: veld.opgelegd, waarde: datumTekst(opgelegdOp) },
          { label: veld.wet, waarde: woord(waarden.wet, wet) },
          { label: veld.stand, waarde: <Stand lijst="maatregelstand" code={stand} /> },
        ],
      }}
    >
      {children(maatregel, gezien)}
    </Pagina>
  );
}
