import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AandachtsgebiedModule } from '@navolgbaar/aandachtsgebied';
import { BevoegdheidModule } from '@navolgbaar/bevoegdheid';
import {
  LegAanwijzingVast,
  LegLegitimatieVast,
  MaakAanbiederaccount,
  MaakGebruiker,
  VraagAccount,
} from '@navolgbaar/identiteit';
import { JaarcijfersModule } from '@navolgbaar/jaarcijfers';
import { Klok } from '@navolgbaar/kernel';
import { Configuratie } from '@navolgbaar/platform/config';
import { SysteemDatabank, maakOrganisatie } from '@navolgbaar/platform/database';
import { systeemActor } from '@navolgbaar/platform/auth';
import { OutboxModule } from '@navolgbaar/platform/outbox';
import { ObservabilityModule, StelbareKlok } from '@navolgbaar/platform/observability';
import { NetwerkkaartModule } from '@navolgbaar/netwerkkaart';
import { JaarplanModule } from '@navolgbaar/jaarplan';
import { RisicoModule } from '@navolgbaar/risico';
import { LaadTermijndefinities } from '@navolgbaar/termijn';
import { WeergaveModule } from '@navolgbaar/weergave';
import { ActiviteitModule } from '@navolgbaar/activiteit';
import { ThemaonderzoekModule } from '@navolgbaar/themaonderzoek';
import { ToetsingskaderModule } from '@navolgbaar/toetsingskader';
import { BeheerAfwegingskader } from '@navolgbaar/weging';
import type { INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { gebeurteniscatalogus } from '../gebeurtenissen';
import { kern, verwerkers } from '../worker.module';
import { planAandachtsgebieden } from './aandachtsgebieden';
import { planAanbiederbeeld } from './aanbiederbeeld';
import { maakAanbieders } from './aanbieders';
import { planAttenderingen } from './attenderingen';
import { DEMO_EHERKENNING, DEMO_ORGANISATIES, DEMO_PERSONEN, type Demopersoon } from './accounts';
import { planBronnen } from './bronnen';
import { planMaatregelen } from './maatregelen';
import { planMeerAanbieders } from './meer-aanbieders';
import { planVeiligheidsafspraken } from './veiligheidsafspraken';
import { planBevoegdheden } from './bevoegdheden';
import { planBezoeken } from './bezoeken';
import { planBrieven } from './brieven';
import { planCollegeadviezen } from './collegeadviezen';
import { planCorrigerend } from './corrigerend';
import { planOpvraaglijsten } from './opvraaglijsten';
import { planCalamiteiten } from './calamiteiten';
import { planDocumenten } from './documenten';
import { planHerweging } from './herweging';
import { kiesHuisstijl } from './huisstijl';
import { openLoket, planLoketmeldingen } from './loket';
import { planJaarcijfers } from './jaarcijfers';
import { planKanalen } from './kanalen';
import { planAanleveringen } from './aanleveringen';
import { planKoppelingen } from './koppelingen';
import { planKetenpartners } from './ketenpartners';
import { planLopendeTermijnen } from './lopende-termijnen';
import { planOpgaven } from './opgaven';
import { planActiviteiten } from './activiteiten';
import { planPatronen } from './patronen';
import { planJaarplan } from './jaarplan';
import { planRisico } from './risico';
import { rodeKaders } from './rode-kaders';
import { planSignalen } from './signalen';
import { planToetsingskaders } from './toetsingskaders';
import { planThemaonderzoeken } from './themaonderzoeken';
import { Toeval } from './toeval';
import { planVerwanteMeldingen } from './verwante-meldingen';
import { planWeergaven } from './weergaven';
import { planWederhoor } from './wederhoor';
import { planWerkoverleg } from './werkoverleg';
import { type Demoorganisatie, Wereld } from './wereld';

const ZAAD = 20_260_501;
const SIGNALEN = 200;
const CALAMITEITEN = 24;
const BEGIN = 425;

const meld = (regel: string): boolean => process.stdout.write(`${regel}\n`);

/** Fills an empty database with the demo. Prints its progress as plain lines; the launcher shows them. */
async function vulDemo(): Promise<void> {
  const klok = new StelbareKlok();
  const vandaag = klok.vandaag();
  const app = await NestFactory.createApplicationContext(
    {
      module: class Demo {},
      imports: [
        ObservabilityModule.voor('demo', klok, 'error'),
        ...kern,
        OutboxModule.zonderWachtrij(gebeurteniscatalogus),
        ...verwerkers,
        AandachtsgebiedModule,
        RisicoModule,
        JaarplanModule,
        WeergaveModule,
        JaarcijfersModule,
        BevoegdheidModule,
        NetwerkkaartModule,
        ToetsingskaderModule,
        ThemaonderzoekModule,
        ActiviteitModule,
      ],
    },
    { logger: ['error'], abortOnError: false },
  );
  try {
    if (await bestaatAl(app)) return;
    klok.naar(vandaag.subtract({ days: BEGIN }).toString());
    const toeval = new Toeval(ZAAD);
    const noord = await richtIn(app, 'noord');
    const zuid = await richtIn(app, 'zuid');
    const aanbieders = await maakAanbieders(app, systeem(noord), noord.gemeenten, toeval);
    meld(`${aanbieders.size} aanbieders`);
    await maakMensen(app, noord, 'noord', aanbieders.get('Stichting De Linde') ?? null);
    await maakMensen(app, zuid, 'zuid', null);
    const personen = DEMO_PERSONEN.filter(({ organisatie }) => organisatie === 'noord');
    const wereld = new Wereld(app, klok, noord, vandaag, personen, aanbieders);
    await maakCollegas(wereld);
    planAlles(wereld, toeval);
    await wereld.leef(maandmelder());
  } finally {
    await app.close();
  }
}

/** What happens in the demo, in the order in which it is thought out; the days decide when. */
function planAlles(wereld: Wereld, toeval: Toeval): void {
  planBronnen(wereld, BEGIN);
  planAanbiederbeeld(wereld);
  planSignalen(wereld, toeval, SIGNALEN);
  planCalamiteiten(wereld, toeval, CALAMITEITEN);
  planBezoeken(wereld);
  planBevoegdheden(wereld);
  planOpvraaglijsten(wereld);
  planWederhoor(wereld);
  planCollegeadviezen(wereld);
  planMaatregelen(wereld);
  planVeiligheidsafspraken(wereld);
  planCorrigerend(wereld);
  planBrieven(wereld);
  planMeerAanbieders(wereld);
  planKetenpartners(wereld);
  planKanalen(wereld);
  planAanleveringen(wereld);
  planKoppelingen(wereld);
  planLopendeTermijnen(wereld);
  planAttenderingen(wereld);
  planDocumenten(wereld);
  planLoketmeldingen(wereld);
  planVerwanteMeldingen(wereld);
  planOpgaven(wereld);
  planWeergaven(wereld);
  planWerkoverleg(wereld);
  planHerweging(wereld);
  planPatronen(wereld);
  planRisico(wereld);
  planJaarplan(wereld);
  planAandachtsgebieden(wereld);
  planJaarcijfers(wereld);
  planToetsingskaders(wereld);
  planThemaonderzoeken(wereld);
  planActiviteiten(wereld);
  planAccountverzoek(wereld);
  for (const kader of rodeKaders) kader(wereld);
}

const systeem = ({ id }: Demoorganisatie) => systeemActor(id, 'demo', 'demo');

async function bestaatAl(app: INestApplicationContext): Promise<boolean> {
  const [rij] = await app
    .get(SysteemDatabank, { strict: false })
    .query<{ aantal: number }>('demo-leeg', 'SELECT count(*) AS aantal FROM public.organisaties');
  return (rij?.aantal ?? 0) > 0;
}

async function richtIn(app: INestApplicationContext, wie: 'noord' | 'zuid'): Promise<Demoorganisatie> {
  const { databaseBeheerUrl: beheerUrl } = app.get(Configuratie, { strict: false });
  if (!beheerUrl) throw new Error('Voor de demo is DATABASE_BEHEER_URL nodig.');
  const organisatie = await maakOrganisatie(beheerUrl, DEMO_ORGANISATIES[wie]);
  const actor = systeemActor(organisatie.id, 'demo', 'demo');
  await app.get(BeheerAfwegingskader, { strict: false }).laadMeegeleverde(actor);
  await app.get(LaadTermijndefinities, { strict: false }).execute(actor);
  await openLoket(app, actor, wie);
  await kiesHuisstijl(app, actor, wie);
  return { ...organisatie, gebruikers: {} };
}

async function maakMensen(
  app: INestApplicationContext,
  organisatie: Demoorganisatie,
  wie: 'noord' | 'zuid',
  aanbiederId: string | null,
): Promise<void> {
  const [gemeenteId = null] = Object.values(organisatie.gemeenten);
  for (const { naam, email, rol, accountbeheerder } of DEMO_PERSONEN.filter(
    (persoon) => persoon.organisatie === wie && !isCollega(persoon),
  )) {
    const gebruikerId = await app.get(MaakGebruiker, { strict: false }).execute(systeem(organisatie), {
      naam,
      email,
      rollen: [rol],
      aanbiederId: rol === 'aanbieder' ? aanbiederId : null,
      gemeenteId: rol === 'college' || rol === 'jurist' ? gemeenteId : null,
      accountbeheerder,
    });
    organisatie.gebruikers[email] = gebruikerId;
    if (rol !== 'toezichthouder' && rol !== 'coordinator') continue;
    await app.get(LegAanwijzingVast, { strict: false }).execute(systeem(organisatie), {
      gebruikerId,
      wetten: ['wmo', 'jeugdwet'],
      domeinen: ['kwaliteit', 'rechtmatigheid'],
      van: '2024-01-01',
      tot: null,
      besluit: 'Aanwijzingsbesluit toezichthouders 2024 (verzonnen)',
    });
    // Karim's ends within the time in which that is told.
    const geldig = app.get(Klok, { strict: false }).vandaag();
    await app.get(LegLegitimatieVast, { strict: false }).execute(systeem(organisatie), {
      ...{ gebruikerId, nummer: `T-${String(Object.keys(organisatie.gebruikers).length).padStart(3, '0')}` },
      afgegevenDoor: 'het college van burgemeester en wethouders',
      van: '2024-01-01',
      tot: geldig.add(naam.startsWith('Karim') ? { days: BEGIN + 30 } : { years: 4 }).toString(),
    });
  }
}

/** Somebody of a provider whose account is made by the accountbeheerder there. */
const isCollega = ({ rol, accountbeheerder }: Demopersoon): boolean =>
  rol === 'aanbieder' && !accountbeheerder;

async function maakCollegas(wereld: Wereld): Promise<void> {
  for (const { naam, email } of wereld.personen.filter(isCollega)) {
    wereld.organisatie.gebruikers[email] = await wereld
      .van(MaakAanbiederaccount)
      .execute(wereld.actor('Sanne'), { naam, email, accountbeheerder: false });
  }
}

/** Mila van Leeuwen asked for an account two days ago; Sanne Dijkstra did not decide yet. */
function planAccountverzoek(wereld: Wereld): void {
  const [mila] = DEMO_EHERKENNING;
  const { eherkenning } = wereld.van(Configuratie);
  if (!mila || !eherkenning) return;
  wereld.plan(wereld.werkdagGeleden(2), '10:40', async () => {
    const { sub, kvk, naam, email } = mila;
    await wereld
      .van(VraagAccount)
      .execute(
        { issuer: eherkenning.issuer, sub, kvk },
        { organisatie: DEMO_ORGANISATIES.noord.code, naam, email },
        { correlatieId: 'demo', herkomst: 'demo' },
      );
  });
}

/** One line per month of the demo's past. */
function maandmelder(): (dag: Temporal.PlainDate) => void {
  let vorige = '';
  return (dag) => {
    const maand = dag.toPlainYearMonth().toString();
    if (maand !== vorige) meld(`gebeurtenissen van ${maand}`);
    vorige = maand;
  };
}

await vulDemo();
