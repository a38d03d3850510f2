import type { FoutDetails } from '@navolgbaar/kernel';

/** What the render thread answers to a document. */
export type Draadantwoord =
  | { readonly soort: 'gelukt'; readonly inhoud: Uint8Array<ArrayBuffer> }
  | { readonly soort: 'geweigerd'; readonly code: string; readonly details: FoutDetails }
  | { readonly soort: 'mislukt'; readonly melding: string };
