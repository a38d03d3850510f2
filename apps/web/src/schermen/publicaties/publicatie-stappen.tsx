import { Kaart, Stappen, type Stap } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import type { Publicatie } from '../../api/lijn';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';

const { stappen: teksten } = publicatieafwegingTeksten;

/** What was done and what has to be done before the report is public; nothing for what stays closed. */
export function StappenKaart({ publicatie }: { publicatie: Publicatie }) {
  const stappen = stappenVan(publicatie, useVandaag());
  return stappen.length === 0 ? null : (
    <Kaart titel={teksten.titel} id="weg">
      <Stappen label={teksten.label} stappen={stappen} />
    </Kaart>
  );
}

const VOOR_BESLUIT: readonly string[] = ['gronden', 'zienswijze'];

/** The first that is not done is where it is now. */
function stappenVan(publicatie: Publicatie, vandaag: string): readonly Stap[] {
  const { status, voornemen, besluit, gronden, zienswijze, zienswijzeTot, wachtenTot } = publicatie;
  if ((besluit ?? voornemen) !== 'openbaar' || status === 'ingetrokken') return [];
  const openbaar = status === 'gepubliceerd';
  const gedaan: [keyof typeof teksten, boolean][] = [
    ['voorstel', true],
    ['gronden', gronden !== null],
    ['zienswijze', zienswijze !== null || (zienswijzeTot !== null && zienswijzeTot < vandaag)],
    ['besluit', besluit !== null],
    ['versie', openbaar || publicatie.teControleren?.length === 0],
    ['wachttijd', openbaar || (wachtenTot !== null && wachtenTot < vandaag)],
    ['rechter', openbaar || (besluit !== null && status !== 'aangehouden')],
    ['openbaar', openbaar],
  ];
  // What was left out before the decision cannot be done after it, and so is no step any more.
  const stappen = gedaan.filter(([stap, klaar]) => klaar || besluit === null || !VOOR_BESLUIT.includes(stap));
  const nu = stappen.findIndex(([, klaar]) => !klaar);
  return stappen.map(([stap, klaar], plaats) => ({
    label: teksten[stap],
    status: klaar ? 'gedaan' : plaats === nu ? 'huidig' : 'later',
  }));
}
