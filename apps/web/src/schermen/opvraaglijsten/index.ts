import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const opstellen = () => import('./opstellen');
const vervolg = () => import('./vervolg');
const antwoord = () => import('./antwoord-pagina');

/** What is asked of providers: a provider finds its own lists here and answers them. */
export const opvraaglijstenGebied: Gebied = {
  pad: '/opvraaglijsten',
  label: menuTeksten.opvraaglijsten,
  labelAanbieder: menuTeksten.eigenOpvraaglijsten,
  pictogram: 'lijst',
  recht: 'opvraaglijst:lezen',
  groep: 'onderzoek',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/opvraaglijsten',
        lazyRouteComponent(() => import('./opvraaglijsten-lijst'), 'OpvraaglijstenLijst'),
      ),
      route('/zaken/$id/opvraaglijst', lazyRouteComponent(opstellen, 'LijstBeginnen')),
      route(
        '/opvraaglijsten/$id',
        lazyRouteComponent(() => import('./opvraaglijst-pagina'), 'OpvraaglijstPagina'),
      ),
      route('/opvraaglijsten/$id/wijzigen', lazyRouteComponent(opstellen, 'LijstWijzigen')),
      route('/opvraaglijsten/$id/kiezen', lazyRouteComponent(opstellen, 'VragenKiezen')),
      route('/opvraaglijsten/$id/vraag', lazyRouteComponent(opstellen, 'VraagToevoegen')),
      route('/opvraaglijsten/$id/vraag/$vraagId', lazyRouteComponent(opstellen, 'VraagWijzigen')),
      route('/opvraaglijsten/$id/versturen', lazyRouteComponent(vervolg, 'LijstVersturen')),
      route('/opvraaglijsten/$id/nader', lazyRouteComponent(vervolg, 'NaderVragen')),
      route('/opvraaglijsten/$id/sluiten', lazyRouteComponent(vervolg, 'LijstSluiten')),
      route('/opvraaglijsten/$id/intrekken', lazyRouteComponent(vervolg, 'LijstIntrekken')),
      route('/opvraaglijsten/$id/vraag/$vraagId/oordeel', lazyRouteComponent(vervolg, 'VraagBeoordelen')),
      route(
        '/opvraaglijsten/$id/vraag/$vraagId/vervallen',
        lazyRouteComponent(vervolg, 'VraagLatenVervallen'),
      ),
      route('/opvraaglijsten/$id/vraag/$vraagId/antwoord', lazyRouteComponent(antwoord, 'AntwoordPagina')),
      route(
        '/opvraaglijsten/$id/vraag/$vraagId/vastleggen',
        lazyRouteComponent(antwoord, 'AntwoordVastleggen'),
      ),
    ];
  },
};
