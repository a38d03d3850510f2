import { bevindingVraag, type Bevinding } from '../../api/bevindingen';
import { adres } from '../../basis';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { bevindingTeksten as teksten, bewijsTeksten } from '../../teksten/bevindingen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** A page of a version of a finding: its head, its bar and the version that the person saw. */
export function BevindingKader(props: StukKaderProps<Bevinding>) {
  return (
    <Stuk vraag={bevindingVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk, gezien, titel, inleiding, children }: StukBladProps<Bevinding>) {
  const { id, zaakId, zaakNummer, nummer, volgnummer, soort, betreft, status, aanbiederNaam } = stuk;
  const eigen = teksten.paginatitel(nummer, volgnummer);
  const lijst = { label: `${zaakNummer}: ${bewijsTeksten.blad}`, href: adres(`/zaken/${zaakId}/bewijs`) };
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, { label: eigen, href: adres(`/bevindingen/${id}`) })}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.soort, waarde: <Stand lijst="bevindingsoort" code={soort} /> },
          { label: veld.betreft, waarde: aanbiederNaam ?? woord(zaakwaarden.betrokkene, betreft) },
          { label: veld.stand, waarde: <Stand lijst="bevindingstatus" code={status} /> },
        ],
      }}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}
