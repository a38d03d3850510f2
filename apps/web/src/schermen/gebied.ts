import type { AnyRoute } from '@tanstack/react-router';
import type { PictogramNaam } from '@navolgbaar/ui';
import type { menugroepen } from '../teksten/menu';

/** A part of the werkbank: its place in the menu, who may see it, and its pages. */
export interface Gebied {
  /** Without the base: `/meldingen`. */
  pad: string;
  label: string;
  /** For who works for a provider, where its pages speak to the provider: the name is that of the page. */
  labelAanbieder?: string;
  pictogram: PictogramNaam;
  /** The right of `platform/auth/rechten.ts` that opens it; the API decides, this only hides. */
  recht: string;
  /** `werk` is what a person does every day, and stands on top without a name. */
  groep: 'werk' | keyof typeof menugroepen;
  /** Exists in the demo only. */
  alleenDemo?: boolean;
  routes: (ouder: AnyRoute) => AnyRoute[];
}
