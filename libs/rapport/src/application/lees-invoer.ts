import { leesTekstdocument } from '@navolgbaar/tekst';
import {
  type Bevinding,
  type Oordeel,
  type Rapportwijziging,
  onderbouwingsnaam,
  sectienaam,
} from '../domain/secties';

/** The text of a report as it came in: what stands in a document is not known yet. */
export interface Rapportinvoer {
  readonly titel?: string | undefined;
  /** Only the parts that change; findings are replaced as a whole. */
  readonly secties?: readonly { readonly sleutel: string; readonly inhoud: unknown }[] | undefined;
  readonly bevindingen?: readonly Bevindinginvoer[] | undefined;
}

export interface Bevindinginvoer {
  readonly bevindingId?: string | null | undefined;
  readonly bevindingversie?: number | null | undefined;
  readonly norm: string;
  readonly oordeel: Oordeel;
  readonly onderbouwing: unknown;
}

/** @throws DomeinFout INVOER_ONGELDIG with the place in the first text that is none of ours */
export function leesInvoer({ titel, secties, bevindingen }: Rapportinvoer): Rapportwijziging {
  return {
    titel,
    secties: secties?.map(({ sleutel, inhoud }) => ({
      sleutel,
      inhoud: leesTekstdocument(inhoud, { plaats: sectienaam(sleutel), concept: true }),
    })),
    bevindingen: bevindingen?.map(leesBevinding),
  };
}

const leesBevinding = (bevinding: Bevindinginvoer, plaats: number): Bevinding => ({
  bevindingId: bevinding.bevindingId ?? null,
  bevindingversie: bevinding.bevindingversie ?? null,
  norm: bevinding.norm,
  oordeel: bevinding.oordeel,
  onderbouwing: leesTekstdocument(bevinding.onderbouwing, {
    plaats: onderbouwingsnaam(plaats),
    concept: true,
  }),
});
