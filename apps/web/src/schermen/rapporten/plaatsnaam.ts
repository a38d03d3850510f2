import type { Rapport } from '../../api/lijn';
import { rapportTeksten } from '../../teksten/rapporten';

const { controle, vraag } = rapportTeksten;

/** A place as the api names it (`secties.feiten`, `bevindingen.0.onderbouwing`), as a person reads it. */
export function plaatsnaam({ secties }: Pick<Rapport, 'secties'>, plaats: string): string {
  const bevinding = /^bevindingen\.(\d+)/.exec(plaats);
  if (bevinding) return vraag.bevinding(Number(bevinding[1]) + 1);
  if (plaats === 'bevindingen') return vraag.bevindingen;
  if (plaats === 'wederhoor') return controle.wederhoor;
  return secties.find(({ sleutel }) => plaats === `secties.${sleutel}`)?.kop ?? vraag.titel;
}
