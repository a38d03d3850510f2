import { corrigerendVraag, type Corrigerend } from '../../api/corrigerend';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { corrigerendTeksten as t } from '../../teksten/corrigerend';
import { woord } from '../../teksten/waarden';
import { Corrigerendstand } from './corrigerend-lijst';

/** A page of a corrective measure: its head, its bar and the version that the person saw. */
export function CorrigerendKader(props: StukKaderProps<Corrigerend>) {
  return (
    <Stuk vraag={corrigerendVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: maatregel, gezien, titel, inleiding, children }: StukBladProps<Corrigerend>) {
  const vanAanbieder = useIsAanbieder();
  const { id, nummer, soort, zaakId, zaakNummer, aanbiederId, aanbiederNaam } = maatregel;
  const { gemeenteNaam, uitvoeringUiterlijk, overdracht, schorsing } = maatregel;
  const eigen = t.eigen(woord(t.corrigerendsoort, soort), nummer);
  const stand = {
    ...{ status: maatregel.status, voorbij: maatregel.voorbij === true },
    ...{ overgedragenOp: overdracht?.op ?? null, geschorstTot: schorsing?.tot ?? null },
    uitvoering: maatregel.uitvoering,
  };
  return (
    <Pagina
      {...stukkop(
        titel,
        eigen,
        { label: vanAanbieder ? t.titelAanbieder : t.titel, href: lijstadres('/corrigerende-maatregelen') },
        { label: eigen, href: adres(`/corrigerende-maatregelen/${id}`) },
      )}
      inleiding={inleiding}
      afdrukken={!titel}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: t.veld.gemeente, waarde: gemeenteNaam },
          ...(zaakNummer
            ? [{ label: t.veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> }]
            : []),
          { label: t.veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: t.veld.stand, waarde: <Corrigerendstand {...stand} /> },
          ...(uitvoeringUiterlijk
            ? [{ label: t.veld.terugmelden, waarde: <TermijnCel uiterlijk={uitvoeringUiterlijk} /> }]
            : []),
        ],
      }}
    >
      {children(maatregel, gezien)}
    </Pagina>
  );
}
