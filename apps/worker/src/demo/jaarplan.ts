import { RegistreerAanbieder } from '@navolgbaar/aanbieder';
import {
  BeheerJaarplan,
  BeheerJaarplaninstelling,
  DeelAanbiederIn,
  LeesJaarplan,
} from '@navolgbaar/jaarplan';
import type { Wereld } from './wereld';

const RUIMTE = [8, 8, 6, 8];
/** Long enough ago for a quarter to have passed, whatever day it is today. */
const VOORGESTELD = 200;

/** What the coordinator decided otherwise before adopting; null is not this year. */
const ANDERS: readonly { readonly aanbieder: string; readonly kwartaal: 4 | null; readonly reden: string }[] =
  [
    {
      ...{ aanbieder: 'Thuiszorg Morgenlicht', kwartaal: null },
      reden:
        'Vorige maand bezocht door de inspectie; het rapport laat niets zien dat een bezoek nodig maakt.',
    },
    {
      ...{ aanbieder: 'Woonvorm De Brink', kwartaal: 4 },
      reden: 'De locatie verbouwt tot de herfst. Daarna wonen alle bewoners weer op één plek.',
    },
  ];

/** A plan of this year that was adopted, amended and carried out in part, and the proposal for the next. */
export function planJaarplan(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(VOORGESTELD), '09:15', async (w) => {
    await w.van(BeheerJaarplaninstelling).stelVast(w.actor('Marijke'), {
      ...{
        geldigVanaf: w.werkdagGeleden(VOORGESTELD).toString(),
        bron: 'Besluit van het team over structureel toezicht',
      },
      brondatum: w.werkdagGeleden(VOORGESTELD).toString(),
      regels: {
        intervallen: { zorgaanbieder: 24, pgbZorgverlener: 36, gemeentelijkOnderdeel: null },
        risicoVanaf: 40,
      },
    });
  });
  wereld.plan(wereld.werkdagGeleden(VOORGESTELD), '10:00', stelVast);
  wereld.plan(wereld.werkdagGeleden(30), '13:20', async (w) => {
    await deelIn(
      w,
      'Begeleid Wonen Polderweg',
      null,
      'De hele leiding is vertrokken; een bezoek heeft nu geen zin.',
    );
  });
  wereld.plan(wereld.werkdagGeleden(20), '14:05', async (w) => {
    await w.van(RegistreerAanbieder).execute(w.actor('Anna'), {
      ...{ naam: 'Begeleiding Nieuw Begin', soort: 'zorgaanbieder', kvk: '90000044', plaats: 'Reitwolde' },
      ...{ email: null, telefoon: null, aantalClienten: 9 },
    });
  });
  wereld.plan(wereld.werkdagGeleden(2), '15:30', async (w) => {
    await w.van(BeheerJaarplan).maak(w.actor('Anna'), w.vandaag.year + 1, RUIMTE);
  });
}

async function stelVast(wereld: Wereld): Promise<void> {
  const beheer = wereld.van(BeheerJaarplan);
  const id = await beheer.maak(wereld.actor('Anna'), wereld.vandaag.year, RUIMTE);
  for (const { aanbieder, kwartaal, reden } of ANDERS) await deelIn(wereld, aanbieder, kwartaal, reden);
  // As it stands after what was decided.
  const marijke = wereld.actor('Marijke');
  const { versie } = await wereld.van(LeesJaarplan).detail(marijke, id);
  await beheer.stelVast(
    marijke,
    { id, versie },
    {
      toelichting:
        'De hoogste scores eerst. Wie nooit is bezocht en nu niet past, komt volgend jaar als eerste.',
      besluit: 'Verslag van het werkoverleg',
    },
  );
}

/** A decision about one provider of the plan of this year, when it is another than stands there. */
async function deelIn(wereld: Wereld, aanbieder: string, kwartaal: 4 | null, reden: string): Promise<void> {
  const marijke = wereld.actor('Marijke');
  const lees = wereld.van(LeesJaarplan);
  const plan = (await lees.lijst(marijke)).find(({ jaar }) => jaar === wereld.vandaag.year);
  if (!plan) throw new Error('Er is in de demo geen jaarplan van dit jaar.');
  const aanbiederId = wereld.aanbieder(aanbieder);
  const regel = await lees.regel(marijke, plan.id, aanbiederId);
  if (regel.kwartaal === kwartaal || regel.versie === null) return;
  await wereld
    .van(DeelAanbiederIn)
    .deelIn(marijke, regel.versie, { jaarplanId: plan.id, aanbiederId, kwartaal, reden });
}
