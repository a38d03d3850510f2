import { datumTekst, Kaart, LegeStaat } from '@navolgbaar/ui';
import type { Planner } from '../../api/planner';
import { plannerTeksten as t } from '../../teksten/planner';
import { vrijeDagTekst } from '../termijnen/agenda-maand';
import { opDag } from './planner-dag';
import { Bijzonderheden, Planregel } from './planregel';

/** The days with a visit, one below the other. */
export function PlannerLijst({ planner }: { planner: Planner }) {
  const dagen = [...new Set(planner.bezoeken.map(({ op }) => op))];
  if (dagen.length === 0) {
    return (
      <LegeStaat titel={t.leeg.titel} pictogram="agenda">
        {t.leeg.tekst}
      </LegeStaat>
    );
  }
  return (
    <div className="nav-stapel">
      {dagen.map((dag) => {
        const vrij = planner.vrijeDagen.find(({ datum }) => datum === dag);
        const naam = vrij ? ` (${vrijeDagTekst(vrij).toLowerCase()})` : '';
        return (
          <Kaart key={dag} niveau={3} id={`dag-${dag}`} titel={`${datumTekst(dag, 'weekdag')}${naam}`}>
            <Bijzonderheden planner={planner} dag={dag} />
            {opDag(planner, dag).map((regel, plaats) => (
              <Planregel key={regel.bezoek?.id ?? plaats} regel={regel} />
            ))}
          </Kaart>
        );
      })}
    </div>
  );
}
