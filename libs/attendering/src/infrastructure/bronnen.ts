import { berichtNaambron } from '@navolgbaar/bericht';
import { documentNaambron } from '@navolgbaar/document';
import { maatregelNaambron } from '@navolgbaar/maatregel';
import { meldingNaambron } from '@navolgbaar/melding';
import { collegeberichtNaambron, opdrachtNaambron, zaakNaambron } from '@navolgbaar/onderzoek';
import type { Naambron } from '@navolgbaar/platform/database';
import { publicatieNaambron } from '@navolgbaar/publicatie';
import { rapportNaambron } from '@navolgbaar/rapport';
import { termijnNaambron } from '@navolgbaar/termijn';

/** Everything that somebody can be told about. */
export const naambronnen: readonly Naambron[] = [
  berichtNaambron,
  collegeberichtNaambron,
  documentNaambron,
  maatregelNaambron,
  meldingNaambron,
  opdrachtNaambron,
  publicatieNaambron,
  rapportNaambron,
  termijnNaambron,
  zaakNaambron,
];
