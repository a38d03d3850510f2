import { Alinea, Dialoog, Kop, Koppeling } from '@navolgbaar/ui';
import { useSneltoetsenAan } from '../api/voorkeuren';
import { adres } from '../basis';
import { sneltoetsTeksten as teksten } from '../teksten/schil';
import { gaToetsen, type Omgeving, SNELTOETSEN, type Sneltoets } from './sneltoetsen';

/** What each key does, from the same list that makes it do so. */
export function SneltoetsenOverzicht({ omgeving, onSluit }: { omgeving: Omgeving; onSluit: () => void }) {
  const aan = useSneltoetsenAan();
  return (
    <Dialoog open titel={teksten.titel} onSluit={onSluit}>
      <Alinea>
        {aan ? teksten.aan : teksten.uit}{' '}
        <Koppeling href={adres('/instellingen')}>{teksten.naarInstellingen}</Koppeling>
      </Alinea>
      <Toetsenlijst
        titel={teksten.groepen.overal}
        toetsen={[['Ctrl K', teksten.wat.palet], ...alsRegels('overal')]}
      />
      <Toetsenlijst titel={teksten.groepen.lijst} toetsen={alsRegels('lijst')} />
      <Toetsenlijst titel={teksten.groepen.stuk} toetsen={alsRegels('stuk')} />
      <Toetsenlijst titel={teksten.groepen.overleg} toetsen={alsRegels('overleg')} />
      <Toetsenlijst
        titel={teksten.groepen.ga}
        toetsen={gaToetsen(omgeving.gebieden).map(({ toets, label }) => [teksten.daarna(toets), label])}
      />
    </Dialoog>
  );
}

const alsRegels = (groep: Sneltoets['groep']) =>
  SNELTOETSEN.filter((s) => s.groep === groep).map(({ toets, wat }): [string, string] => [toets, wat]);

function Toetsenlijst({
  titel,
  toetsen,
}: {
  titel: string;
  toetsen: readonly (readonly [string, string])[];
}) {
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {titel}
      </Kop>
      <dl className="nav-toetsenlijst">
        {toetsen.map(([toets, wat]) => (
          <div key={toets}>
            <dt>
              <kbd className="nav-kbd">{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
