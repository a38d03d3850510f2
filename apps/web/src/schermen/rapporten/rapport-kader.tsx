import { datumTekst, type IdentiteitsbalkProps } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { rapportVraag, type Rapport } from '../../api/lijn';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
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
        waarde: <AanbiederOpBalk id={rapport.aanbiederId} naam={rapport.aanbiederNaam} />,
      },
      { label: veld.soort, waarde: woord(zaakwaarden.rapportsoort, rapport.soort) },
      { label: veld.stand, waarde: <Stand lijst="rapportstatus" code={rapport.status} /> },
      ...(rapport.vastgesteldOp
        ? [{ label: veld.vastgesteld, waarde: datumTekst(rapport.vastgesteldOp) }]
        : []),
    ],
  };
}

/** A page of a report: its head, its bar and the version that the person saw. */
export function RapportKader(props: StukKaderProps<Rapport>) {
  return (
    <Stuk vraag={rapportVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: rapport, gezien, titel, inleiding, children }: StukBladProps<Rapport>) {
  const lijst = { label: teksten.titel, href: lijstadres('/rapporten') };
  const hier = { label: rapport.nummer, href: adres(`/rapporten/${rapport.id}`) };
  return (
    <Pagina
      {...stukkop(titel, rapport.titel, lijst, hier)}
      inleiding={inleiding}
      identiteit={useIdentiteit(rapport)}
      // AANNAME: until it is adopted nobody outside the team may read it.
      vertrouwelijk={rapport.status === 'concept'}
      afdrukken={!titel}
    >
      {children(rapport, gezien)}
    </Pagina>
  );
}
