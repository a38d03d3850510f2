import { datumTekst } from '@navolgbaar/ui';
import { bezoekVraag, type Bezoek } from '../../api/bezoeken';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** A page of a visit: its head, its bar and the version that the person saw. */
export function BezoekKader(props: StukKaderProps<Bezoek>) {
  return (
    <Stuk vraag={bezoekVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: bezoek, gezien, titel, inleiding, children }: StukBladProps<Bezoek>) {
  const { aanbiederId, aanbiederNaam, zaakId, zaakNummer, op, van, tot, aankondiging, status } = bezoek;
  const eigen = teksten.paginatitel(aanbiederNaam, datumTekst(op));
  const lijst = { label: teksten.titel, href: lijstadres('/bezoeken') };
  const hier = { label: eigen, href: adres(`/bezoeken/${bezoek.id}`) };
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, hier)}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
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
