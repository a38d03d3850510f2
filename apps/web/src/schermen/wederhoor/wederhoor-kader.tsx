import { datumTekst, StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import { wederhoorVraag, type Wederhoor } from '../../api/wederhoren';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { woord } from '../../teksten/waarden';
import { wederhoorTeksten as t } from '../../teksten/wederhoor';

const STAND: Readonly<Record<string, StatusSoort>> = {
  ...{ verstuurd: 'actief', gereageerd: 'waarschuwing', afgerond: 'gelukt' },
};

/** How a hearing stands, in the words of who reads it. */
export function Wederhoorstand({ status }: { status: string }) {
  const woorden = useIsAanbieder() ? t.standAanbieder : t.stand;
  return <StatusLabel soort={STAND[status] ?? 'rust'}>{woord(woorden, status)}</StatusLabel>;
}

/** The last day, and while it counts how far off that is. */
export function LaatsteDag({
  wederhoor: { uiterlijk, opgeschortOp, status },
}: {
  wederhoor: Pick<Wederhoor, 'uiterlijk' | 'opgeschortOp' | 'status'>;
}) {
  if (status !== 'verstuurd') return datumTekst(uiterlijk);
  return <TermijnCel uiterlijk={uiterlijk} opgeschortOp={opgeschortOp} />;
}

/** A page of a hearing: its head, its bar and the version that the person saw. */
export function WederhoorKader(props: StukKaderProps<Wederhoor>) {
  return (
    <Stuk vraag={wederhoorVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: wederhoor, gezien, titel, inleiding, children }: StukBladProps<Wederhoor>) {
  const vanAanbieder = useIsAanbieder();
  const { id, zaakId, zaakNummer, aanbiederId, aanbiederNaam, status, concept } = wederhoor;
  const overzicht = {
    label: vanAanbieder ? t.titelAanbieder : t.titel,
    href: lijstadres('/wederhoor'),
  };
  const hier = { label: concept.titel, href: adres(`/wederhoor/${id}`) };
  return (
    <Pagina
      {...stukkop(titel, concept.titel, overzicht, hier)}
      inleiding={inleiding}
      identiteit={{
        label: concept.titel,
        gegevens: [
          { label: t.veld.rapport, waarde: wederhoor.rapportNummer },
          { label: t.veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: t.veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: t.veld.stand, waarde: <Wederhoorstand status={status} /> },
          { label: t.veld.uiterlijk, waarde: <LaatsteDag wederhoor={wederhoor} /> },
        ],
      }}
      vertrouwelijk
    >
      {children(wederhoor, gezien)}
    </Pagina>
  );
}
