import { clsx } from 'clsx';
import { datumTekst } from '@navolgbaar/ui';
import { useId } from 'react';
import type { Planner } from '../../api/planner';
import { useCollegas, useVandaag } from '../../api/ik';
import { plannerTeksten as t } from '../../teksten/planner';
import { agendaTeksten } from '../../teksten/termijnagenda';
import { vrijeDagTekst } from '../termijnen/agenda-maand';
import { Bijzonderheden, Planregel, useLosplek } from './planregel';

export interface PlannerWeekProps {
  dagen: readonly string[];
  planner: Planner;
  kop: string;
}

/** A week as a table: a row per colleague, a column per day. */
export function PlannerWeek({ dagen, planner, kop }: PlannerWeekProps) {
  const id = useId();
  const rijen = useRijen(planner);
  return (
    <div className="nav-tabelvenster nav-agenda__venster" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="nav-agenda nav-planner">
        <caption id={id} className="nav-verborgen">
          {t.bijschrift(kop)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.collega}</th>
            {dagen.map((dag, plaats) => (
              <Dagkop key={dag} dag={dag} naam={agendaTeksten.kort[plaats] ?? ''} planner={planner} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((collega) => (
            <tr key={collega.id}>
              <th scope="row">{collega.naam}</th>
              {dagen.map((dag) => (
                <Vak key={dag} dag={dag} wie={collega.id} planner={planner} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who works here, and who left and still has a visit. */
function useRijen({ bezoeken }: Planner) {
  const collegas = useCollegas();
  const bezig = new Set(bezoeken.flatMap(({ behandelaarId, tweedeId }) => [behandelaarId, tweedeId]));
  return collegas.filter(({ id, actief }) => actief || bezig.has(id));
}

function Dagkop({ dag, naam, planner }: { dag: string; naam: string; planner: Planner }) {
  const vandaag = useVandaag();
  const vrij = planner.vrijeDagen.find(({ datum }) => datum === dag);
  return (
    <th scope="col" aria-current={dag === vandaag ? 'date' : undefined}>
      {naam} {datumTekst(dag, 'kort')}
      {dag === vandaag && <strong className="nav-agenda__nu"> {agendaTeksten.vandaag}</strong>}
      {vrij && vrij.soort !== 'weekend' && <span className="nav-onderregel">{vrijeDagTekst(vrij)}</span>}
    </th>
  );
}

function Vak({ dag, wie, planner }: { dag: string; wie: string; planner: Planner }) {
  const vandaag = useVandaag();
  const vrij = planner.vrijeDagen.some(({ datum }) => datum === dag);
  const bezoeken = planner.bezoeken.filter(
    ({ op, behandelaarId, tweedeId }) => op === dag && (behandelaarId === wie || tweedeId === wie),
  );
  return (
    <td
      className={clsx(vrij && 'nav-agenda__vrij')}
      aria-current={dag === vandaag ? 'date' : undefined}
      {...useLosplek(dag)}
    >
      <Bijzonderheden planner={planner} dag={dag} wie={wie} />
      {bezoeken.map((regel, plaats) => (
        <Planregel key={regel.bezoek?.id ?? plaats} regel={regel} zonderNamen />
      ))}
    </td>
  );
}
