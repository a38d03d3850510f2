import { LegBesluitVast } from '@navolgbaar/collegeadvies';
import {
  DraagCorrigerendOver,
  LeesCorrigerend,
  LegRechtsmiddelVast,
  VoerMaatregelUit,
} from '@navolgbaar/corrigerend';
import { type Adviesverhaal, op as opAdvies, planAdvies } from './collegeadviezen';
import type { Wereld } from './wereld';

type Besluit = Parameters<LegBesluitVast['execute']>[2];

const VERHALEN: readonly Adviesverhaal[] = [
  {
    ...{ aanbieder: 'Begeleiding Bijdehand', onderwerp: 'Zorg zonder plan', geleden: 60, tot: 'besloten' },
    besluit: perClient,
  },
  {
    ...{
      aanbieder: 'Stichting Open Deur',
      onderwerp: 'Veiligheid in de nacht',
      geleden: 50,
      tot: 'besloten',
    },
    besluit: geschorst,
  },
  {
    ...{ aanbieder: 'Stichting De Linde', onderwerp: 'Betaling voor zorg', geleden: 40, tot: 'besloten' },
    besluit: ingebrekestelling,
  },
  {
    ...{
      aanbieder: 'Thuisbegeleiding Vaart',
      onderwerp: 'Personeel zonder opleiding',
      geleden: 70,
      tot: 'besloten',
    },
    besluit: overgedragen,
  },
];

/** What the college of Noordstad imposed, and how far its gemeente is with it. */
export function planCorrigerend(wereld: Wereld): void {
  for (const verhaal of VERHALEN) planAdvies(wereld, verhaal);
}

const BRIEF = { hoe: 'Brief van de gemeente', aanAanbieder: true, van: null, tot: null, contractsoort: null };

/** The college changes the care of two cliënten; of one the gemeente reported. */
async function perClient(w: Wereld, adviesId: string): Promise<void> {
  const id = await besluit(w, adviesId, {
    ...{ soort: 'wijkt_af', inhoud: 'Twee cliënten krijgen begeleiding van een andere aanbieder.' },
    reden: 'Zo krijgen deze cliënten sneller goede zorg.',
    maatregel: 'voorziening_aanpassen',
    grond: { soort: 'wmo_2_3_10', vindplaats: 'lid 1 onder a' },
  });
  const wie = w.actor('Femke');
  await w.van(VoerMaatregelUit).noemClienten(wie, await op(w, id), [
    { code: 'C-41', financiering: 'wmo', wat: 'Begeleiding van een andere aanbieder.' },
    { code: 'C-42', financiering: 'wmo_pgb', wat: 'Geen pgb meer voor deze aanbieder.' },
  ]);
  await w.van(VoerMaatregelUit).maakBekend(wie, await op(w, id), {
    ...{ ...BRIEF, op: w.dagVanNu(), aanAanbieder: false },
  });
  await w.van(VoerMaatregelUit).meldUitvoering(wie, await op(w, id), {
    ...{ code: 'C-41', uitkomst: 'uitgevoerd', op: w.dagVanNu() },
    toelichting: 'De nieuwe aanbieder is begonnen.',
  });
  const bezwaar = { soort: 'bezwaar', indiener: 'client', code: 'C-42', gepostOp: null } as const;
  await w.van(LegRechtsmiddelVast).stelIn(wie, await op(w, id), { ...bezwaar, ingesteldOp: w.dagVanNu() });
}

/** A stop that a judge suspended. */
async function geschorst(w: Wereld, adviesId: string): Promise<void> {
  const id = await besluit(w, adviesId, {
    ...{ soort: 'wijkt_af', inhoud: 'Geen nieuwe cliënten, op grond van de verordening.' },
    ...{ reden: 'Een besluit geeft de aanbieder meer rechten.', maatregel: 'clientenstop' },
    grond: { soort: 'verordening', vindplaats: 'Artikel 9' },
  });
  const wie = w.actor('Femke');
  const van = w.dagVanNu();
  await w
    .van(VoerMaatregelUit)
    .maakBekend(wie, await op(w, id), { ...BRIEF, op: van, van, tot: w.over(180) });
  const verzoek = { indiener: 'aanbieder', code: null, ingesteldOp: van, gepostOp: null } as const;
  const middelen = w.van(LegRechtsmiddelVast);
  for (const soort of ['bezwaar', 'voorlopige_voorziening'] as const)
    await middelen.stelIn(wie, await op(w, id), { ...verzoek, soort });
  const maatregel = await lees(w, id);
  const middelId = ('rechtsmiddelen' in maatregel && maatregel.rechtsmiddelen.at(-1)?.id) || '';
  await middelen.legUitkomstVast(wie, await op(w, id), {
    ...{ middelId, uitkomst: 'toegewezen', gevolg: 'geschorst', op: w.dagVanNu(), tot: w.over(90) },
    toelichting: 'De rechter vindt dat de aanbieder te kort is gehoord.',
  });
}

/** A step from the contract that its provider reads, and on which the gemeente still has to report. */
async function ingebrekestelling(w: Wereld, adviesId: string): Promise<void> {
  const id = await besluit(w, adviesId, {
    ...{ soort: 'wijkt_af', inhoud: 'Een ingebrekestelling met vier weken om te herstellen.' },
    ...{ reden: 'De aanbieder is begonnen met herstel.', maatregel: 'contractmaatregel' },
    grond: { soort: 'contract', vindplaats: 'Artikel 18 lid 1' },
  });
  await w.van(VoerMaatregelUit).maakBekend(w.actor('Karim'), await op(w, id), {
    ...{ ...BRIEF, op: w.dagVanNu(), contractsoort: 'ingebrekestelling' },
  });
}

/** The stop was not enough: others go on. */
async function overgedragen(w: Wereld, adviesId: string): Promise<void> {
  const volgt = { soort: 'volgt', inhoud: 'Geen nieuwe cliënten, zoals geadviseerd.', reden: null } as const;
  const id = await besluit(w, adviesId, { ...volgt, maatregel: null, grond: null });
  await w.van(VoerMaatregelUit).maakBekend(w.actor('Femke'), await op(w, id), { ...BRIEF, op: w.dagVanNu() });
  await w.laatDoorwerken();
  w.plan(w.werkdagGeleden(20), '11:30', async () =>
    w.van(DraagCorrigerendOver).execute(w.actor('Karim'), await op(w, id), {
      ...{ soort: 'strafrecht', aan: 'Openbaar Ministerie', op: w.dagVanNu() },
      reden: 'De aanbieder nam toch cliënten aan en schreef uren die niet zijn gewerkt.',
    }),
  );
}

async function besluit(
  w: Wereld,
  adviesId: string,
  wat: Pick<Besluit, 'soort' | 'inhoud' | 'reden' | 'maatregel' | 'grond'>,
): Promise<string> {
  await w.laatDoorwerken();
  await w.van(LegBesluitVast).execute(w.actor('Femke'), await opAdvies(w, adviesId), {
    ...{ ...wat, op: w.dagVanNu(), nummer: null, tot: null },
  });
  await w.laatDoorwerken();
  const filter = { zaakId: null, aanbiederId: null, adviesId, status: null, vanaf: undefined, aantal: 1 };
  const { resultaten } = await w.van(LeesCorrigerend).lijst(w.actor('Karim'), filter);
  if (!resultaten[0]) throw new Error(`Op advies ${adviesId} is geen maatregel gekomen.`);
  return resultaten[0].id;
}

const lees = (w: Wereld, id: string) => w.van(LeesCorrigerend).detail(w.actor('Karim'), id);

async function op(w: Wereld, id: string): Promise<{ id: string; gezien: number }> {
  return { id, gezien: (await lees(w, id)).versie };
}
