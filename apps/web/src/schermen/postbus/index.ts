import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

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
      component: lazyRouteComponent(() => import('./berichten-lijst'), 'BerichtenLijst'),
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
