import { datumTekst, Koppeling } from '@navolgbaar/ui';
import { afspraakVraag, type Veiligheidsafspraak } from '../../api/veiligheidsafspraken';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { afspraakTeksten as t } from '../../teksten/veiligheidsafspraken';
import { Afspraakstand } from './afspraken-lijst';

/** A page of an agreement: its head, its bar and the version that the person saw. */
export function AfspraakKader(props: StukKaderProps<Veiligheidsafspraak>) {
  return (
    <Stuk vraag={afspraakVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk, gezien, titel, inleiding, children }: StukBladProps<Veiligheidsafspraak>) {
  const vanAanbieder = useIsAanbieder();
  const { id, zaakId, zaakNummer, meldingId, meldingNummer, aanbiederId, aanbiederNaam } = stuk;
  const eigen = kort(stuk.tekst);
  const overzicht = {
    label: vanAanbieder ? t.titelAanbieder : t.titel,
    href: lijstadres('/veiligheidsafspraken'),
  };
  return (
    <Pagina
      {...stukkop(titel, eigen, overzicht, { label: eigen, href: adres(`/veiligheidsafspraken/${id}`) })}
      inleiding={inleiding}
      afdrukken={!titel}
      identiteit={{
        label: eigen,
        gegevens: [
          ...(zaakNummer
            ? [{ label: t.veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> }]
            : []),
          ...(meldingId
            ? [
                {
                  label: t.veld.melding,
                  waarde: <Koppeling href={adres(`/meldingen/${meldingId}`)}>{meldingNummer}</Koppeling>,
                },
              ]
            : []),
          { label: t.veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: t.veld.afgesproken, waarde: datumTekst(stuk.afgesprokenOp) },
          {
            label: t.veld.stand,
            waarde: <Afspraakstand afspraak={{ ...stuk, onderMonitoring: Boolean(stuk.monitoring) }} />,
          },
        ],
      }}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}

const LENGTE = 90;
/** An agreement is called by its own words. */
const kort = (tekst: string): string => (tekst.length > LENGTE ? `${tekst.slice(0, LENGTE)}…` : tekst);
