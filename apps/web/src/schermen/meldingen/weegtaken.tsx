import { Gegevenslijst, KnopKoppeling, Knoppen, Kop, momentTekst, StatusLabel } from '@navolgbaar/ui';
import type { Weegtaak } from '../../api/meldingen';
import { adres } from '../../basis';
import { waarden, woord } from '../../teksten/waarden';
import { wegingTeksten } from '../../teksten/weging';

const teksten = wegingTeksten.taken;

/** What the weighing set going at once, without waiting for the werkoverleg. */
export function Weegtaken({ meldingId, taken }: { meldingId: string; taken: readonly Weegtaak[] }) {
  if (taken.length === 0) return null;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {teksten.kop}
      </Kop>
      {taken.map((taak) => (
        <Taak key={taak.id} meldingId={meldingId} taak={taak} />
      ))}
    </div>
  );
}

function Taak({ meldingId, taak }: { meldingId: string; taak: Weegtaak }) {
  const soort = woord(waarden.weegtaak, taak.soort);
  const open = taak.status === 'open';
  return (
    <div className="nav-toets">
      <p className="nav-alinea nav-labels">
        <strong>{soort}</strong>
        <StatusLabel soort={open ? 'waarschuwing' : 'gelukt'}>
          {open ? teksten.open : teksten.gedaan}
        </StatusLabel>
      </p>
      <Gegevenslijst
        gegevens={[
          { label: teksten.aanleiding, waarde: open && taak.aanleiding },
          { label: teksten.uitkomst, waarde: woord(waarden.rechtmatigheidsuitkomst, taak.uitkomst) },
          {
            label: teksten.toelichting,
            waarde: taak.gedaanOp && `${momentTekst(taak.gedaanOp)}: ${taak.toelichting}`,
          },
        ]}
      />
      {open && (
        <Knoppen>
          <KnopKoppeling href={adres(`/meldingen/${meldingId}/weegtaken/${taak.id}`)} klein pictogram="vink">
            {teksten.rondAf}
            <span className="nav-verborgen">{teksten.welke(soort)}</span>
          </KnopKoppeling>
        </Knoppen>
      )}
    </div>
  );
}
