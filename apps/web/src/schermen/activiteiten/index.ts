import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

type Paginanaam = keyof typeof import('./paginas');

const routes =
  (paginas: Readonly<Record<string, Paginanaam>>) =>
  (ouder: AnyRoute): AnyRoute[] =>
    Object.entries(paginas).map(([path, naam]) =>
      createRoute({
        getParentRoute: () => ouder,
        path,
        component: lazyRouteComponent(() => import('./paginas'), naam),
      }),
    );

/** What is done around prevention and fraud. */
export const activiteitenGebied: Gebied = {
  pad: '/activiteiten',
  label: menuTeksten.activiteiten,
  pictogram: 'schild',
  recht: 'activiteit:lezen',
  groep: 'aanbieders',
  routes: routes({
    '/activiteiten': 'ActiviteitenLijst',
    '/activiteiten/jaar': 'ActiviteitenJaar',
    '/activiteiten/nieuw': 'ActiviteitKiezen',
    '/activiteiten/nieuw/$soort': 'ActiviteitNieuw',
    '/zaken/$id/activiteit': 'ActiviteitKiezen',
    '/zaken/$id/activiteit/$soort': 'ActiviteitNieuw',
    '/aanbieders/$id/activiteit': 'ActiviteitKiezen',
    '/aanbieders/$id/activiteit/$soort': 'ActiviteitNieuw',
    '/activiteiten/$id': 'ActiviteitPagina',
    '/activiteiten/$id/$handeling': 'ActiviteitActiePagina',
  }),
};

/** What was exchanged about malafide zorgbedrijven, and how long that stays. */
export const uitwisselingenGebied: Gebied = {
  pad: '/uitwisselingen',
  label: menuTeksten.uitwisselingen,
  pictogram: 'stuur',
  recht: 'uitwisseling:lezen',
  groep: 'aanbieders',
  routes: routes({
    '/uitwisselingen': 'UitwisselingenLijst',
    '/uitwisselingen/nieuw': 'UitwisselingNieuw',
    '/zaken/$id/uitwisseling': 'UitwisselingNieuw',
    '/uitwisselingen/bewaartermijnen': 'BewaartermijnenPagina',
    '/uitwisselingen/bewaartermijnen/nieuw': 'BewaartermijnenVaststellen',
    '/uitwisselingen/$id': 'UitwisselingPagina',
    '/uitwisselingen/$id/afloop': 'UitwisselingAfloop',
  }),
};
