import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const brief = () => import('./brief-pagina');

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
    createRoute({
      getParentRoute: () => ouder,
      path: '/berichten/$id',
      component: lazyRouteComponent(brief, 'BriefPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/berichten/$id/post',
      component: lazyRouteComponent(brief, 'BriefOpDePost'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/berichten/$id/anders',
      component: lazyRouteComponent(brief, 'BriefAnders'),
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
      component: lazyRouteComponent(() => import('./eigen-brieven'), 'EigenBrieven'),
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
