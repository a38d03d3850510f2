import { datumTekst, StatusLabel } from '@navolgbaar/ui';
import { type Zienswijzevraag, zienswijzevraagVraag } from '../../api/zienswijzevragen';
import { adres } from '../../basis';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { TermijnCel } from '../../delen/zaak-labels';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zienswijzeTeksten as t } from '../../teksten/zienswijzen';

/** How a question stands, and whether the answer was late. */
export function Vraagstand({
  vraag: { status, teLaat },
}: {
  vraag: Pick<Zienswijzevraag, 'status' | 'teLaat'>;
}) {
  const soort = status === 'gevraagd' ? 'actief' : status === 'gegeven' ? 'gelukt' : 'rust';
  return (
    <span className="nav-labels">
      <StatusLabel soort={soort}>{woord(t.stand, status)}</StatusLabel>
      {teLaat && <StatusLabel soort="waarschuwing">{t.teLaat}</StatusLabel>}
    </span>
  );
}

/** The last day, and while it counts how far off that is. */
export function LaatsteDag({
  vraag: { uiterlijk, opgeschortOp, status },
}: {
  vraag: Pick<Zienswijzevraag, 'uiterlijk' | 'opgeschortOp' | 'status'>;
}) {
  if (status !== 'gevraagd') return datumTekst(uiterlijk);
  return <TermijnCel uiterlijk={uiterlijk} opgeschortOp={opgeschortOp} />;
}

/** A page of a question: its head, its bar and the version that the person saw. */
export function ZienswijzeKader(props: StukKaderProps<Zienswijzevraag>) {
  return (
    <Stuk vraag={zienswijzevraagVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: vraag, gezien, titel, inleiding, children }: StukBladProps<Zienswijzevraag>) {
  const naam = vraag.publiekeVersie?.titel ?? t.rapport(vraag.rapportNummer);
  const overzicht = { label: t.titel, href: lijstadres('/zienswijzen') };
  const hier = { label: naam, href: adres(`/zienswijzen/${vraag.id}`) };
  return (
    <Pagina
      {...stukkop(titel, naam, overzicht, hier)}
      inleiding={inleiding}
      identiteit={{
        label: naam,
        gegevens: [
          { label: t.veld.rapport, waarde: vraag.rapportNummer },
          { label: t.veld.soort, waarde: woord(zaakwaarden.rapportsoort, vraag.rapportsoort) },
          { label: t.veld.zaak, waarde: vraag.zaakNummer },
          { label: t.veld.stand, waarde: <Vraagstand vraag={vraag} /> },
          { label: t.veld.uiterlijk, waarde: <LaatsteDag vraag={vraag} /> },
        ],
      }}
      vertrouwelijk
    >
      {children(vraag, gezien)}
    </Pagina>
  );
}
