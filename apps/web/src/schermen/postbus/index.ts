import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const schermen = () => import('./schermen');

/** Letters and mails, those that failed first. */
export const berichtenGebied: Gebied = {
  pad: '/berichten',
  label: menuTeksten.berichten,
  pictogram: 'post',
  recht: 'bericht:lezen',
  groep: 'werk',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/berichten',
      component: lazyRouteComponent(schermen, 'BerichtenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/berichten/$id',
      component: lazyRouteComponent(schermen, 'BriefPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/berichten/$id/$daad',
      component: lazyRouteComponent(schermen, 'BriefFormulier'),
    }),
  ],
};

/** What was written to a provider, in its portal. */
export const eigenBrievenGebied: Gebied = {
  pad: '/brieven',
  label: menuTeksten.eigenBrieven,
  pictogram: 'post',
  recht: 'brief:eigen',
  groep: 'werk',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/brieven',
      component: lazyRouteComponent(schermen, 'EigenBrieven'),
    }),
  ],
};

/** What the demonstration would have sent. */
export const postbusGebied: Gebied = {
  pad: '/postbus',
  label: menuTeksten.postbus,
  pictogram: 'inbox',
  recht: 'postbus:lezen',
  groep: 'werk',
  alleenDemo: true,
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/postbus',
      component: lazyRouteComponent(() => import('./postbus-lijst'), 'PostbusLijst'),
    }),
  ],
};
