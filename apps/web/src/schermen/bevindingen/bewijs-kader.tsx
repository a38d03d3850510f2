import { datumTekst } from '@navolgbaar/ui';
import { bewijsstukVraag, type Bewijsstuk } from '../../api/bevindingen';
import { adres } from '../../basis';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { bewijsTeksten as teksten } from '../../teksten/bevindingen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** A page of a piece of evidence: its head, its bar and the version that the person saw. */
export function BewijsKader(props: StukKaderProps<Bewijsstuk>) {
  return (
    <Stuk vraag={bewijsstukVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk, gezien, titel, inleiding, children }: StukBladProps<Bewijsstuk>) {
  const { id, zaakId, zaakNummer, nummer, soort, status, verkregenOp } = stuk;
  const eigen = teksten.paginatitel(nummer);
  const lijst = { label: `${zaakNummer}: ${teksten.blad}`, href: adres(`/zaken/${zaakId}/bewijs`) };
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, { label: eigen, href: adres(`/bewijsstukken/${id}`) })}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.soort, waarde: woord(zaakwaarden.bewijssoort, soort) },
          { label: veld.verkregen, waarde: datumTekst(verkregenOp) },
          { label: veld.stand, waarde: <Stand lijst="bewijsstatus" code={status} /> },
        ],
      }}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}
