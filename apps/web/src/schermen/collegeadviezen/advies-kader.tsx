import { adviesVraag, type Collegeadvies } from '../../api/collegeadviezen';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { adviesTeksten as t } from '../../teksten/collegeadviezen';
import { Adviesstand } from './adviezen-lijst';

/** A page of an advice: its head, its bar and the version that the person saw. */
export function AdviesKader(props: StukKaderProps<Collegeadvies>) {
  return (
    <Stuk vraag={adviesVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: advies, gezien, titel, inleiding, children }: StukBladProps<Collegeadvies>) {
  const { id, zaakId, zaakNummer, aanbiederId, aanbiederNaam, gemeenteNaam, status, uiterlijk } = advies;
  const eigen = t.eigen(aanbiederNaam);
  return (
    <Pagina
      {...stukkop(
        titel,
        eigen,
        { label: t.titel, href: lijstadres('/collegeadviezen') },
        { label: eigen, href: adres(`/collegeadviezen/${id}`) },
      )}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: t.veld.gemeente, waarde: gemeenteNaam },
          { label: t.veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: t.veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: t.veld.stand, waarde: <Adviesstand status={status} /> },
          ...(uiterlijk ? [{ label: t.veld.uiterlijk, waarde: <TermijnCel uiterlijk={uiterlijk} /> }] : []),
        ],
      }}
    >
      {children(advies, gezien)}
    </Pagina>
  );
}
