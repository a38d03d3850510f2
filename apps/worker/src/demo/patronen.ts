import { LeesPatronen, VolgPatroon } from '@navolgbaar/patroon';
import type { Wereld } from './wereld';

const EERSTE = 400;
const LAATSTE = 9;
const OM_DE = 14;
const RUST = 45;

const OPGEPAKT = 'Besproken in het werkoverleg; de aanbieder staat op de lijst voor een bezoek.';
const GEEN_PATROON = 'De meldingen gaan over verschillende dingen en zijn elk afgehandeld.';
const NOG_NIET = 'Eerst het bezoek. De aanbieder hoort dan ook dit.';
const GEEN_INFORMATIE = { geinformeerdOp: null, nietGeinformeerdReden: null };
const RUST_REDEN = 'Er loopt al een gesprek met de aanbieder. Eerst zien of dat helpt.';

/** Every two weeks the coördinator goes through what stands out; what came since is still open. */
export function planPatronen(wereld: Wereld): void {
  for (let geleden = EERSTE; geleden >= LAATSTE; geleden -= OM_DE)
    wereld.plan(wereld.vandaag.subtract({ days: geleden }), '16:30', loopDoor);
}

async function loopDoor(wereld: Wereld): Promise<void> {
  const marijke = wereld.actor('Marijke');
  const volg = wereld.van(VolgPatroon);
  const filter = { aanbiederId: null, status: 'open', aantal: 100 } as const;
  const open = await wereld.van(LeesPatronen).lijst(marijke, filter);
  for (const [plaats, { id, versie, sluimertTot, regel }] of open.entries()) {
    const gezien = { id, versie };
    if (plaats % 4 === 3 && !sluimertTot) await volg.sluimer(marijke, gezien, wereld.over(RUST), RUST_REDEN);
    else if (regel === 'stijging')
      await volg.sluit(marijke, gezien, 'geen_patroon', GEEN_PATROON, GEEN_INFORMATIE);
    else await volg.sluit(marijke, gezien, 'opgepakt', OPGEPAKT, informatie(wereld, plaats));
  }
}

const informatie = (wereld: Wereld, plaats: number) =>
  plaats % 3 === 2
    ? { ...GEEN_INFORMATIE, nietGeinformeerdReden: NOG_NIET }
    : { ...GEEN_INFORMATIE, geinformeerdOp: wereld.dagVanNu() };
