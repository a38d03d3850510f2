import type { AnyRoute } from '@tanstack/react-router';
import type { PictogramNaam } from '@navolgbaar/ui';

/** A part of the werkbank: its place in the menu, who may see it, and its pages. */
export interface Gebied {
  /** Without the base: `/meldingen`. */
  pad: string;
  label: string;
  pictogram: PictogramNaam;
  /** The right of `platform/auth/rechten.ts` that opens it; the API decides, this only hides. */
  recht: string;
  groep: 'toezicht' | 'beheer';
  /** Exists in the demo only. */
  alleenDemo?: boolean;
  routes: (ouder: AnyRoute) => AnyRoute[];
}
