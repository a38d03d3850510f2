import type { components } from '../api/schema';

type Schemas = components['schemas'];
type Melding = Schemas['RegistreerMeldingRequest'];
type Geweld = Schemas['GeweldchecklistDto'];
type Weging = Schemas['StelWegingVastRequest'];
type Taak = Schemas['RondWeegtaakAfRequest'];
type Routeregel = Schemas['RouteregelDto'];
type Besluit = Schemas['NeemBesluitRequest'];
/** A value list: every code of the API with the word a person reads. A code without a word does not compile. */
type Woorden<C extends string> = Readonly<Record<C, string>>;

/** The value lists of the API in words: the only place where a code gets its name. */
export const waarden = {
  meldingsoort: {
    signaal: 'Signaal',
    melding: 'Melding',
    klacht: 'Klacht',
    calamiteit: 'Calamiteit',
    geweldsincident: 'Geweldsincident',
  } satisfies Woorden<Melding['soort']>,
  meldingstatus: {
    ontvangen: 'Ontvangen',
    in_weging: 'Gewogen',
    besloten_actie: 'Actie besloten',
    besloten_geen_actie: 'Geen actie',
    in_zaak: 'In een zaak',
    doorgezonden: 'Doorgestuurd',
    samengevoegd: 'Samengevoegd',
    overgenomen: 'Overgenomen',
  } satisfies Woorden<
    Exclude<
      NonNullable<
        NonNullable<
          import('../api/schema').operations['Melding_werkvoorraad']['parameters']['query']
        >['status']
      >[number],
      'alle'
    >
  >,
  kanaal: {
    telefoon: 'Telefoon',
    'e-mail': 'E-mail',
    brief: 'Brief',
    meldpunt: 'Meldpunt',
    partner: 'Ketenpartner',
    portaal: 'Portaal voor aanbieders',
    api: 'Koppeling',
    overgenomen: 'Overgenomen uit een oudere lijst',
  } satisfies Woorden<Melding['kanaal'] | 'overgenomen'>,
  uitlegwijze: {
    telefoon: 'Telefonisch',
    gesprek: 'In een gesprek',
    'e-mail': 'Per e-mail',
    brief: 'Per brief',
  } satisfies Woorden<NonNullable<Schemas['LegUitlegVastRequest']['hoe']>>,
  bron: {
    zorgaanbieder: 'De aanbieder zelf',
    inwoner: 'Inwoner',
    client: 'Cliënt of oud-cliënt',
    medewerker: 'Medewerker van de aanbieder',
    meldpunt: 'Meldpunt',
    toegang: 'Toegang (wijkteam)',
    toegang_beschermd_wonen: 'Toegang beschermd wonen',
    contractmanagement: 'Contractmanagement',
    collega_gemeente: 'Andere gemeente',
    igj: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
    svb: 'Sociale Verzekeringsbank (alleen met een vastgelegde grondslag)',
    anders: 'Iemand anders',
  } satisfies Woorden<Melding['bron']>,
  aard: {
    feit: 'Feit',
    onderbuikgevoel: 'Onderbuikgevoel',
    structurele_klacht: 'Structurele klacht',
    ernstige_klacht: 'Ernstige klacht',
  } satisfies Woorden<NonNullable<Melding['aard']>>,
  wet: { wmo: 'Wmo 2015', jeugdwet: 'Jeugdwet', wlz: 'Wet langdurige zorg' } satisfies Woorden<
    Melding['wet']
  >,
  domein: { kwaliteit: 'Kwaliteit', rechtmatigheid: 'Rechtmatigheid' } satisfies Woorden<Melding['domein']>,
  antwoord: { ja: 'Ja', nee: 'Nee', onbekend: 'Nog niet bekend' } satisfies Woorden<
    Melding['onrechtmatigheid']
  >,
  geweldvorm: {
    lichamelijk: 'Lichamelijk geweld',
    seksueel: 'Seksueel geweld',
    geestelijk: 'Geestelijk geweld',
  } satisfies Woorden<Geweld['vormen'][number]>,
  pleger: {
    beroepskracht: 'Een beroepskracht',
    medeclient: 'Een andere cliënt',
    vrijwilliger: 'Een vrijwilliger',
    huiselijke_kring: 'Iemand uit de huiselijke kring',
    onbekend: 'Nog niet bekend',
  } satisfies Woorden<Geweld['pleger']>,
  checklistuitkomst: {
    valt_onder_de_wet: 'Valt onder de wet',
    valt_er_niet_onder: 'Valt niet onder de wet',
    twijfel: 'Nog niet zeker',
  },
  route: {
    eigen_toezicht: 'Eigen toezicht',
    doorgeven: 'Doorgeven',
    beide: 'Eigen toezicht en doorgeven',
  } satisfies Woorden<Routeregel['route']>,
  routeonderwerp: {
    aanbieder: 'Een aanbieder',
    toezichthouder: 'De toezichthouder of de gemeente zelf',
    veilig_thuis: 'Veilig Thuis zelf',
  } satisfies Woorden<Routeregel['over'][number]>,
  routemelder: { wij: 'Wij', aanbieder: 'De aanbieder zelf' } satisfies Woorden<Routeregel['melder']>,
  startgebeurtenis: {
    vaststelling: 'de dag waarop het is vastgesteld',
    ontdekking: 'de dag van de ontdekking',
    gebeurtenis: 'de dag van de gebeurtenis',
  },
  ontvanger: {
    igj: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
    zorgkantoor: 'Zorgkantoor',
    veilig_thuis: 'Veilig Thuis',
    rijkstoezicht: 'Rijkstoezicht',
    klachtencoordinator: 'Klachtencoördinator van de gemeente',
    andere_toezichthouder: 'Een andere toezichthouder',
    collega_gemeente: 'Een andere gemeente',
    politie: 'Politie of OM',
  } satisfies Woorden<Routeregel['ontvangers'][number]>,
  partnersoort: {
    igj: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
    zorgkantoor: 'Zorgkantoor',
    veilig_thuis: 'Veilig Thuis',
    rijkstoezicht: 'Rijkstoezicht',
    klachtencoordinator: 'Klachtencoördinator van de gemeente',
    andere_toezichthouder: 'Een andere toezichthouder',
    collega_gemeente: 'Een andere gemeente',
    politie: 'Politie of OM',
    toegang: 'Toegang (wijkteam)',
    contractbeheer: 'Contractmanagement',
    meldpunt: 'Meldpunt',
    svb: 'Sociale Verzekeringsbank',
    bemiddelaar: 'Bemiddelaar',
    anders: 'Anders',
  } satisfies Woorden<Schemas['PartnerRequest']['soort']>,
  doorzendstatus: {
    open: 'Nog geen reactie',
    ontvangst_bevestigd: 'Ontvangst bevestigd',
    in_behandeling: 'In behandeling',
    uitkomst: 'Uitkomst bekend',
  },
  partnervraagstatus: {
    open: 'Wacht op antwoord',
    deels_beantwoord: 'Deels beantwoord',
    naar_collega: 'Verwezen naar collega',
    beantwoord: 'Beantwoord',
    niet_gedeeld: 'Mag niet gedeeld worden',
    ingetrokken: 'Ingetrokken',
  },
  antwoordsoort: {
    volledig: 'Antwoord',
    deels: 'Deel van het antwoord',
    niet_delen: 'Mag niet gedeeld worden',
    collega: 'Verwijst naar een collega',
  },
  afzenderstand: {
    brief: 'Heeft bericht gekregen',
    zelf: 'Moet nog ingelicht worden',
    verteld: 'Ingelicht',
    niemand: 'Niet bekend',
  },
  gegevenscategorie: {
    geen_persoonsgegevens: 'Geen persoonsgegevens',
    identiteit_client: 'Wie de cliënt is',
    identiteit_melder: 'Wie de melder is',
    identiteit_medewerker: 'Wie de medewerker is',
    gezondheid: 'Gezondheid',
    strafrechtelijk: 'Strafbare feiten',
    financieel: 'Geld en declaraties',
    overig: 'Andere persoonsgegevens',
  } satisfies Woorden<Schemas['StuurDoorRequest']['categorieen'][number]>,
  verzendwijze: {
    beveiligde_mail: 'Beveiligde e-mail',
    portaal: 'Portaal van de ander',
    post: 'Post',
    telefoon: 'Telefoon',
    gesprek: 'In een gesprek',
  } satisfies Woorden<Schemas['StuurDoorRequest']['wijze']>,
  verstrekkingbesluit: { verstrekt: 'Verstrekt', geweigerd: 'Geweigerd' } satisfies Woorden<
    Schemas['VerstrekRequest']['besluit']
  >,
  overlegstatus: { gepland: 'Gepland', gehouden: 'Geweest', vervallen: 'Vervallen' },
  kleur: { rood: 'Rood', oranje: 'Oranje', groen: 'Groen' } satisfies Woorden<
    NonNullable<Weging['verhoogNaar']>
  >,
  omvangbasis: {
    aanbieder: 'De hele aanbieder',
    locatie: 'De locatie',
  } satisfies Woorden<NonNullable<Weging['omvangbasis']>>,
  weegtaak: {
    afstemmen_contractbeheer: 'Afstemmen met contractmanagement',
    afstemmen_toegang: 'Afstemmen met de toegang',
    rechtmatigheid: 'Mogelijke onrechtmatigheid beoordelen',
  },
  rechtmatigheidsuitkomst: {
    geen_onrechtmatigheid: 'Geen onrechtmatigheid',
    rechtmatigheidsonderzoek: 'Rechtmatigheidsonderzoek',
    overgedragen: 'Overgedragen aan een ander',
  } satisfies Woorden<NonNullable<Taak['uitkomst']>>,
  besluit: { actie: 'Actie', geen_actie: 'Geen actie' } satisfies Woorden<Besluit['besluit']>,
  actie: {
    navraag: 'Navraag doen',
    doorzetten: 'Doorzetten naar wie bevoegd is',
    gesprek: 'Gesprek met de aanbieder',
    kwaliteitstoets: 'Onderzoek naar de kwaliteit',
    rechtmatigheidstoets: 'Onderzoek naar de rechtmatigheid',
    veiligheidsafspraken: 'Veiligheidsafspraken maken',
    vraag_aan_derden: 'Zaak openen en navragen bij anderen',
  } satisfies Woorden<NonNullable<Besluit['actie']>>,
  aanZet: {
    toezichthouder: 'De toezichthouder',
    contractmanagement: 'Contractmanagement',
    toegang: 'De toegang',
    gemeente: 'De gemeente',
    inkooporganisatie: 'De inkooporganisatie',
    igj: 'De IGJ',
    partner: 'Een ketenpartner',
  } satisfies Woorden<Besluit['aanZet']>,
  aanbiedersoort: {
    zorgaanbieder: 'Zorgaanbieder',
    pgb_zorgverlener: 'Zorgverlener met pgb',
    gemeentelijk_onderdeel: 'Onderdeel van de gemeente',
  } satisfies Woorden<Schemas['AanbiederRequest']['soort']>,
  locatiesoort: {
    woonlocatie: 'Woonlocatie',
    dagbesteding: 'Dagbesteding',
    kantoor: 'Kantoor',
    ambulant: 'Ambulant team',
    anders: 'Anders',
  } satisfies Woorden<Schemas['LocatieRequest']['soort']>,
  financiering: { zin: 'Zorg in natura', pgb: 'Persoonsgebonden budget' } satisfies Woorden<
    Schemas['InzetRequest']['financiering']
  >,
  meldingfinanciering: {
    zin: 'Zorg in natura',
    pgb: 'Persoonsgebonden budget',
    onbekend: 'Nog niet bekend',
  } satisfies Woorden<Routeregel['financieringen'][number]>,
  auditresultaat: { gelukt: 'Gelukt', geweigerd: 'Geweigerd' },
  auditactor: {
    gebruiker: 'Gebruiker',
    client: 'Koppeling',
    systeem: 'Het systeem',
    loket: 'Bezoeker van het loket',
  },
} as const;

/** The word of a code; a code that is newer than this page is shown as readable text, never with its underscores. */
export function woord(lijst: Readonly<Record<string, string>>, code: string | null | undefined): string {
  if (!code) return '';
  const gevonden = Object.hasOwn(lijst, code) ? lijst[code] : undefined;
  return gevonden ?? zin(code).replace(/[_-]+/g, ' ');
}

/** A text of the API that begins a sentence here. */
export function zin(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** A value list as the choices of a field; `alleen` limits and orders them. */
export function opties<C extends string>(
  lijst: Readonly<Record<C, string>>,
  alleen: readonly C[] = Object.keys(lijst) as C[],
): { waarde: C; label: string }[] {
  return alleen.map((waarde) => ({ waarde, label: lijst[waarde] }));
}
