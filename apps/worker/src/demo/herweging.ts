import { BeheerHerweging, Herweeg, LeesHerwegingen } from '@navolgbaar/weging';
import { ernstBij } from './signalen';
import type { Wereld } from './wereld';

const TEAM = ['Anna', 'Karim', 'Marijke'];
/** One degree heavier or lighter: what people differ about. */
const ERNAAST = {
  ontwikkeling: 'basale_veiligheid',
  basale_veiligheid: 'ontwikkeling',
  levensbedreigend: 'basale_veiligheid',
} as const;

/** A round over last year that is closed, and one that is going on. */
export function planHerweging(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(30), '09:10', async (w) => {
    const id = await begin(w, w.vandaag.year - 1, 24);
    await weegAlles(w, id, Infinity);
    const { versie } = await w.van(LeesHerwegingen).detail(w.actor('Marijke'), id);
    await w.van(BeheerHerweging).sluit(w.actor('Marijke'), { id, versie });
  });
  wereld.plan(wereld.werkdagGeleden(4), '09:20', async (w) => {
    // In the first months there is little of the year itself.
    const jaar = w.vandaag.month < 3 ? w.vandaag.year - 1 : w.vandaag.year;
    await weegAlles(w, await begin(w, jaar, 12), 2);
  });
}

async function begin(wereld: Wereld, jaar: number, aantal: number): Promise<string> {
  return (await wereld.van(BeheerHerweging).start(wereld.actor('Marijke'), { jaar, aantal })).id;
}

/** Everybody does up to so many of what was drawn for him; the last of who has more than one is skipped. */
async function weegAlles(wereld: Wereld, rondeId: string, ieder: number): Promise<void> {
  for (const wie of TEAM) {
    const actor = wereld.actor(wie);
    const { items } = await wereld.van(LeesHerwegingen).detail(actor, rondeId);
    const mijn = items.filter(({ vanMij }) => vanMij);
    for (const [plaats, { id, versie }] of mijn.slice(0, ieder).entries()) {
      const { melding, getroffen } = await wereld.van(LeesHerwegingen).blad(actor, id);
      if (plaats > 0 && plaats === mijn.length - 1) {
        const reden = 'Ik was bij het gesprek met de melder en weet nog hoe het is gewogen.';
        await wereld.van(Herweeg).slaOver(actor, { id, versie, reden });
        continue;
      }
      const gewoon = ernstBij(melding.onderwerp);
      await wereld.van(Herweeg).weeg(actor, {
        ...{ id, versie, ernst: plaats % 4 === 3 ? ERNAAST[gewoon] : gewoon },
        ernstMotivering: 'Zo lees ik de melding, zonder te weten hoe een ander haar woog.',
        omvang: (getroffen ?? 0) > 4 ? 'gemiddeld' : 'klein',
        omvangMotivering: 'Naar het aantal cliënten dat de melding noemt.',
        ...{ verhoogNaar: null, verhogingReden: null },
      });
    }
  }
}
