import { clsx } from 'clsx';
import { datumTekst, Verborgen } from '@navolgbaar/ui';
import { useId } from 'react';
import type { Planner } from '../../api/planner';
import { useVandaag } from '../../api/ik';
import { plannerTeksten as t } from '../../teksten/planner';
import { agendaTeksten } from '../../teksten/termijnagenda';
import { vrijeDagTekst } from '../termijnen/agenda-maand';
import { opDag } from './planner-dag';
import { Bijzonderheden, Planregel, useLosplek } from './planregel';

export interface PlannerMaandProps {
  weken: readonly (readonly string[])[];
  planner: Planner;
  kop: string;
}

/** A month as a table: a row per week, a column per day of the week. */
export function PlannerMaand({ weken, planner, kop }: PlannerMaandProps) {
  const id = useId();
  return (
    <div className="nav-tabelvenster nav-agenda__venster" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="nav-agenda">
        <caption id={id} className="nav-verborgen">
          {t.bijschrift(kop)}
        </caption>
        <thead>
          <tr>
            {agendaTeksten.dagen.map((dag) => (
              <th key={dag} scope="col">
                {dag}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weken.map((week) => (
            <tr key={week[0]}>
              {week.map((dag) => (
                <Dag key={dag} dag={dag} maand={weken[1]?.[0]?.slice(0, 7) ?? ''} planner={planner} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dag({ dag, maand, planner }: { dag: string; maand: string; planner: Planner }) {
  const vandaag = useVandaag();
  const vrij = planner.vrijeDagen.find(({ datum }) => datum === dag);
  return (
    <td
      className={clsx(vrij && 'nav-agenda__vrij', !dag.startsWith(maand) && 'nav-agenda__buiten')}
      aria-current={dag === vandaag ? 'date' : undefined}
      {...useLosplek(dag)}
    >
      <p className="nav-agenda__dag">
        <time dateTime={dag}>
          <span aria-hidden="true">{Number(dag.slice(8))}</span>
          <Verborgen>{datumTekst(dag)}</Verborgen>
        </time>
        {dag === vandaag && <strong className="nav-agenda__nu">{agendaTeksten.vandaag}</strong>}
      </p>
      {vrij && vrij.soort !== 'weekend' && <p className="nav-agenda__feest">{vrijeDagTekst(vrij)}</p>}
      <Bijzonderheden planner={planner} dag={dag} />
      {opDag(planner, dag).map((regel, plaats) => (
        <Planregel key={regel.bezoek?.id ?? plaats} regel={regel} />
      ))}
    </td>
  );
}
