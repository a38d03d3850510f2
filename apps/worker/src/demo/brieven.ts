import { BeheerSjablonen, BezorgBrief, KiesPost, LeesSjablonen, ZoekBerichten } from '@navolgbaar/bericht';
import { GeefOpdracht, OpenZaak } from '@navolgbaar/onderzoek';
import type { Wereld } from './wereld';

const OPDRACHT = 'opdracht-aanbieder';
const MAATREGEL = 'maatregel-advies';
const AANBIEDER = 'Begeleiding Bijdehand';

/** An own text in use, one that is being written, and letters on paper: one to print, one that came back. */
export function planBrieven(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(40), '09:10', (w) => schrijf(w, OPDRACHT, 'Marijke', metOns));
  wereld.plan(wereld.werkdagGeleden(38), '09:40', stelVast);
  wereld.plan(wereld.werkdagGeleden(3), '15:20', (w) => schrijf(w, MAATREGEL, 'Marijke', zonderTermijn));
  wereld.plan(wereld.werkdagGeleden(12), '08:50', opPapier);
  wereld.plan(wereld.werkdagGeleden(11), '10:10', (w) => opdracht(w, 'Scholing van nieuwe begeleiders'));
  wereld.plan(wereld.werkdagGeleden(9), '11:30', post);
  wereld.plan(wereld.werkdagGeleden(2), '10:40', (w) => opdracht(w, 'Overdracht tussen diensten'));
}

const metOns = (tekst: string): string =>
  tekst.replace(
    'Geachte heer of mevrouw,',
    'Geachte heer of mevrouw,\n\nDit is een brief van het Toezicht Noordstad.',
  );
const zonderTermijn = (tekst: string): string =>
  tekst.replace(/Wanneer moet dit klaar zijn\?[\s\S]*?\n\n(?=Wat gebeurt)/, '');

async function schrijf(w: Wereld, code: string, wie: string, maak: (tekst: string) => string): Promise<void> {
  const actor = w.actor(wie);
  const { versie, meegeleverd } = await w.van(LeesSjablonen).detail(actor, code);
  const [nieuwste] = meegeleverd;
  if (!nieuwste) return;
  const tekst = { onderwerp: nieuwste.onderwerp, tekst: maak(nieuwste.tekst) };
  await w.van(BeheerSjablonen).schrijf(actor, { code, gezien: versie }, tekst);
}

async function stelVast(w: Wereld): Promise<void> {
  const ruth = w.actor('Ruth');
  const { versie } = await w.van(LeesSjablonen).detail(ruth, OPDRACHT);
  const vanaf = w.werkdagGeleden(38).toString();
  await w.van(BeheerSjablonen).stelVast(ruth, { code: OPDRACHT, gezien: versie }, vanaf);
}

async function opPapier(w: Wereld): Promise<void> {
  await w.van(KiesPost).execute(w.actor('Karim'), w.aanbieder(AANBIEDER), {
    ...{ kanaal: 'post', postadres: 'Postbus 12\n9700 AA  Noordstad', versie: 0 },
  });
}

async function opdracht(w: Wereld, onderwerp: string): Promise<void> {
  const karim = w.actor('Karim');
  const { id: zaakId } = await w.van(OpenZaak).execute(karim, {
    ...{ toezichtvorm: 'structureel', onderwerp, domein: 'kwaliteit', wet: 'wmo' },
    ...{ aanbiederId: w.aanbieder(AANBIEDER), gemeenteIds: [w.noordstad()] },
  });
  const onderzoeksvraag = 'Onderzoek hoe dit nu gaat en wat er beter moet.';
  await w.van(GeefOpdracht).execute(karim, { zaakId, onderzoeksvraag });
}

async function post(w: Wereld): Promise<void> {
  await w.laatDrukken();
  const karim = w.actor('Karim');
  const wachtend = () => w.van(ZoekBerichten).execute(karim, { status: ['te_printen'], aantal: 1 });
  const [brief] = await wachtend();
  if (!brief) return;
  const bezorg = w.van(BezorgBrief);
  const op = (erbij: number) => ({ id: brief.id, gezien: brief.versie + erbij });
  await bezorg.drukAf(karim, op(0));
  await bezorg.verstuurPerPost(karim, op(1), w.werkdagGeleden(9).toString());
  await bezorg.meldRetour(karim, op(2));
}
