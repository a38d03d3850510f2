import { Koppeling, Prioriteit, StatusLabel, Verborgen, type Kleur, type StatusSoort } from '@navolgbaar/ui';
import { useCollegaNaam, useIk } from '../api/ik';
import { adres } from '../basis';
import { meldingTeksten as teksten } from '../teksten/meldingen';
import { waarden, woord } from '../teksten/waarden';

/** Calamiteiten and geweldsincidenten are not weighed: the afwegingskader is not meant for them. */
export function volgtProtocol(soort: string): boolean {
  return soort === 'calamiteit' || soort === 'geweldsincident';
}

/** A colour of the API as a colour that can be drawn. */
export function alsKleur(kleur: string | null): Kleur | null {
  return kleur === 'rood' || kleur === 'oranje' || kleur === 'groen' ? kleur : null;
}

export function Soortlabel({ soort }: { soort: string }) {
  return (
    <StatusLabel soort={volgtProtocol(soort) ? 'fout' : 'rust'}>
      {woord(waarden.meldingsoort, soort)}
    </StatusLabel>
  );
}

const statussoorten: Readonly<Record<string, StatusSoort>> = {
  ontvangen: 'waarschuwing',
  in_weging: 'actief',
  besloten_actie: 'actief',
  besloten_geen_actie: 'rust',
  in_zaak: 'gelukt',
  doorgezonden: 'rust',
  samengevoegd: 'rust',
  overgenomen: 'rust',
};

export function Meldingstatus({ status }: { status: string }) {
  return (
    <StatusLabel soort={statussoorten[status] ?? 'neutraal'}>
      {woord(waarden.meldingstatus, status)}
    </StatusLabel>
  );
}

interface MeldingprioriteitProps {
  soort: string;
  kleur: string | null;
  /** The colour rests on an afwegingskader that nobody adopted. */
  aanname?: boolean;
  /** In a column only what is there draws the eye. */
  kort?: boolean;
}

/** The colour, or why there is none. */
export function Meldingprioriteit({ soort, kleur, aanname = false, kort = false }: MeldingprioriteitProps) {
  if (volgtProtocol(soort))
    return <span className="nav-zacht">{kort ? teksten.protocol : teksten.volgtProtocol}</span>;
  if (kort && kleur === null) return <Geen tekst={teksten.nietGewogen} />;
  return <Prioriteit kleur={alsKleur(kleur)} aanname={aanname} />;
}

/** A dash for the eye, the words for who hears the page. */
export function Geen({ tekst }: { tekst: string }) {
  return (
    <span className="nav-zacht">
      <span aria-hidden="true">–</span>
      <Verborgen>{tekst}</Verborgen>
    </span>
  );
}

/** Who handles it. The API gives the id of a colleague, not the name. */
export function Behandelaar({ id }: { id: string | null }) {
  const ik = useIk();
  const naam = useCollegaNaam(id === ik.id ? null : id);
  if (id === null) return <span className="nav-zacht">{teksten.behandelaar.niemand}</span>;
  return <>{id === ik.id ? teksten.behandelaar.ik : (naam ?? teksten.behandelaar.ander)}</>;
}

export function AanbiederKoppeling({ id, naam }: { id: string | null; naam: string | null }) {
  if (!id) return <span className="nav-zacht">{teksten.geenAanbieder}</span>;
  return <Koppeling href={adres(`/aanbieders/${id}`)}>{naam ?? id}</Koppeling>;
}

export function MeldingKoppeling({ id, nummer }: { id: string; nummer: string }) {
  return <Koppeling href={adres(`/meldingen/${id}`)}>{nummer}</Koppeling>;
}
